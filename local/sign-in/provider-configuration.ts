import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import type { Configuration, JWTStructured, KoaContextWithOIDC } from 'oidc-provider';
import { escapeMarkup } from '../escape-markup.ts';
import type { DemoTenant } from '../tenant/read-tenant.ts';
import type { SignInClient } from './client-metadata.ts';
import { clientMetadata } from './client-metadata.ts';
import { memoryAdapter } from './memory-adapter.ts';
import { signInPolicy } from './sign-in-policy.ts';
import { signOutAtOnce } from './sign-out-at-once.ts';
import type { TokenShape } from './token-shape.ts';
import { accessTokenClaims, accessTokenSeconds, accessTokenType } from './token-shape.ts';
import { whoSignsIn } from './who-signs-in.ts';

/** What the sign-in provider is made of. */
export interface ProviderParts {
  readonly shape: TokenShape;
  readonly tenant: DemoTenant;
  readonly clients: readonly SignInClient[];
  /** Scopes that the routes of the API demand. */
  readonly scopes: readonly string[];
  readonly key: JWK;
  /** Where it is mounted, such as `/local/sign-in`. */
  readonly path: string;
}

const api = 'urn:sportello:api';
const personal = ['openid', 'email', 'profile', 'offline_access'];

/** The provider's configuration: code with PKCE, client credentials, and access tokens like the issuer's own. */
export const providerConfiguration = (parts: ProviderParts): Configuration => ({
  adapter: memoryAdapter(),
  clients: parts.clients.map(clientMetadata),
  jwks: { keys: [parts.key as never] },
  scopes: personal,
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  cookies: { keys: [randomBytes(32).toString('hex')] },
  pkce: { required: () => true },
  clientBasedCORS: () => true,
  conformIdTokenClaims: false,
  findAccount: (_, subject) => accountOf(parts, subject),
  interactions: { url: (_, { uid }) => `${parts.path}/choose/${uid}`, policy: signInPolicy(parts.tenant) },
  // As a user pool: refresh tokens for every page, the same one until it ends, whoever signs in meanwhile.
  issueRefreshToken: (_, client) => Promise.resolve(client.grantTypeAllowed('refresh_token')),
  rotateRefreshToken: false,
  expiresWithSession: () => Promise.resolve(false),
  loadExistingGrant: (context) => wholeGrant(context, parts.scopes),
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
    rpInitiatedLogout: { enabled: true, logoutSource: signOutAtOnce },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => api,
      useGrantedResource: () => true,
      getResourceServerInfo: (_, __, client) => ({
        scope: scopesOf(parts, client.clientId).join(' '),
        audience: api,
        accessTokenFormat: 'jwt',
        accessTokenTTL: accessTokenSeconds,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
  formats: { customizers: { jwt: (_, token, jwt) => likeTheIssuers(parts, token, jwt) } },
  renderError: (context, { error, error_description: description }) => {
    context.type = 'html';
    context.body = `<!doctype html><title>Sign in</title><h1>${escapeMarkup(error)}</h1><p>${escapeMarkup(description ?? '')}</p>`;
  },
  ttl: {
    ...{ Session: 43_200, Grant: 43_200, RefreshToken: 43_200, Interaction: 3600 },
    ...{ AccessToken: accessTokenSeconds, ClientCredentials: accessTokenSeconds, IdToken: accessTokenSeconds },
  },
});

/** Of the scopes of the API, those that the client may have. */
const scopesOf = ({ clients, scopes }: ProviderParts, id: string): readonly string[] => {
  const client = clients.find((one) => one.id === id);
  return scopes.filter((scope) => client?.scopes.includes(scope));
};

const accountOf = ({ tenant }: ProviderParts, subject: string) => {
  const person = whoSignsIn(tenant).find((one) => one.subject === subject);
  return (
    person && {
      accountId: subject,
      claims: () => ({ sub: subject, email: person.email, email_verified: true, name: person.name }),
    }
  );
};

/** Nobody is asked for consent: the desk's pages are the organisation's own. */
const wholeGrant = async ({ oidc }: KoaContextWithOIDC, scopes: readonly string[]) => {
  const { client, account, provider } = oidc;
  const grant = new provider.Grant({ clientId: client?.clientId, accountId: account?.accountId });
  grant.addOIDCScope(personal.join(' '));
  grant.addResourceScope(api, scopes.join(' '));
  await grant.save();
  return grant;
};

interface IssuedToken {
  readonly accountId?: string;
  readonly clientId?: string | undefined;
  readonly scope?: string | undefined;
}

const likeTheIssuers = (parts: ProviderParts, token: IssuedToken, jwt: JWTStructured): void => {
  const { accountId, clientId = '' } = token;
  // A pool gives a program that asks for nothing in particular all that it may have.
  const scope = token.scope || scopesOf(parts, clientId).join(' ');
  const username = parts.tenant.newcomers?.find(({ subject }) => subject === accountId)?.username;
  const request = {
    ...{ clientId, scope },
    ...(accountId !== undefined && { subject: accountId }),
    ...(username !== undefined && { username }),
  };
  const claims = { ...accessTokenClaims(parts.shape, request, Math.floor(Date.now() / 1000)) };
  // The provider insists on an audience; a pool's access tokens have none, so this one is not written into the token.
  if (claims['aud'] === undefined)
    Object.defineProperty(claims, 'aud', { value: api, writable: true, enumerable: false });
  Object.assign(jwt, { header: { typ: accessTokenType(parts.shape) }, payload: claims });
};
