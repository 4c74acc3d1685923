import type { JWTPayload, JWTVerifyGetKey } from 'jose';
import { errors, jwtVerify } from 'jose';
import type { ApiRoute, JwtAuthorizer } from './api.ts';

/** What the function is told of the token. */
export interface Authorized {
  readonly claims: JWTPayload;
  readonly scopes: readonly string[] | null;
}

/** Who was refused, and why, as `www-authenticate` tells it. */
export interface Unauthorized {
  readonly status: 401 | 403;
  readonly challenge: string;
}

const algorithms = ['RS256', 'RS384', 'RS512'];
const mostRemembered = 5000;

/**
 * The JWT authorizer of an HTTP API: signature, issuer, times (real ones), audience (`client_id` where there is no `aud`)
 * and at least one scope of the route. It cannot tell ID tokens from access tokens. Verified tokens are remembered.
 */
export const createAuthorizer = (keys: JWTVerifyGetKey) => {
  const verified = new Map<string, JWTPayload>();
  const verify = async (token: string, authorizer: JwtAuthorizer): Promise<JWTPayload> => {
    const known = verified.get(token);
    if (known?.iss === authorizer.issuer && (known.exp ?? 0) * 1000 > Date.now()) return known;
    const { payload } = await jwtVerify(token, keys, {
      issuer: authorizer.issuer,
      algorithms,
      requiredClaims: ['exp'],
    });
    if (verified.size > mostRemembered) verified.clear();
    verified.set(token, payload);
    return payload;
  };
  return async (route: ApiRoute, header: string | undefined): Promise<Authorized | Unauthorized | undefined> => {
    if (route.authorizer === undefined) return undefined;
    const token = header?.replace(/^bearer /i, '').trim();
    if (!token) return { status: 401, challenge: 'Bearer' };
    try {
      return judge(await verify(token, route.authorizer), route, route.authorizer);
    } catch (error) {
      return invalid(reasonOf(error));
    }
  };
};

const judge = (claims: JWTPayload, route: ApiRoute, { audience }: JwtAuthorizer): Authorized | Unauthorized => {
  if ((claims.iat ?? 0) * 1000 > Date.now() + 1000) return invalid('the token was issued in the future');
  const meant = [claims.aud ?? claims['client_id'] ?? []].flat().map(String);
  if (!meant.some((one) => audience.includes(one))) return invalid('the token does not have a valid audience');
  const scopes = scopesOf(claims);
  if (route.scopes.length === 0) return { claims, scopes: null };
  const granted = route.scopes.filter((scope) => scopes.includes(scope));
  return granted.length > 0
    ? { claims, scopes: granted }
    : { status: 403, challenge: `Bearer scope="${route.scopes.join(' ')}" error="insufficient_scope"` };
};

const scopesOf = (claims: JWTPayload): readonly string[] => {
  const scope = claims['scope'] ?? claims['scp'] ?? [];
  return typeof scope === 'string' ? scope.split(' ') : [scope].flat().map(String);
};

const invalid = (reason: string): Unauthorized => ({
  status: 401,
  challenge: `Bearer scope="" error="invalid_token" error_description="${reason}"`,
});

const reasonOf = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss')
    return 'the token has an invalid issuer';
  if (error instanceof errors.JWTClaimValidationFailed) return `the token has an invalid ${error.claim}`;
  if (error instanceof errors.JOSEAlgNotAllowed) return 'the token has an invalid signing algorithm';
  if (error instanceof errors.JWKSNoMatchingKey) return 'the token has an unknown key';
  return 'the token is invalid';
};

/** Whether the authorizer refused. */
export const isUnauthorized = (result: Authorized | Unauthorized | undefined): result is Unauthorized =>
  result !== undefined && 'challenge' in result;
