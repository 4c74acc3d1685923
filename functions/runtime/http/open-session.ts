import type { Clock, Identity, Sessions } from '#use-cases/ports';
import type { Caller } from '#use-cases/ports/federated-users';
import type { HttpEvent, Link } from './exchange.ts';
import { Problem } from './problem.ts';

/** Which tokens a function accepts; the gateway has checked signature, issuer, expiry, audience and scope before. */
export interface AcceptedTokens {
  readonly issuer: string;
  /** `pool`: `token_use` and `client_id` of a Cognito pool; `foreign`: `typ: at+jwt` (RFC 9068) and `aud`. */
  readonly kind: 'pool' | 'foreign';
  readonly clients: ReadonlySet<string>;
}

const headerOf = (event: HttpEvent): { typ?: unknown } => {
  const token = (event.headers['authorization'] ?? '').replace(/^Bearer\s+/i, '');
  try {
    return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
  } catch {
    return {};
  }
};

/** The same for every token and person that is not let in; RFC 6750 wants the challenge. */
const notAccepted = (): Problem =>
  new Problem('token-not-accepted', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });

/** RFC 9068: a media type, whose prefix may be left out. */
const isAccessType = (typ: unknown): boolean => /^(application\/)?at\+jwt$/i.test(String(typ));

const isAccessToken = (event: HttpEvent, accepted: AcceptedTokens): boolean => {
  const { claims } = event.requestContext.authorizer.jwt;
  if (accepted.kind === 'pool') {
    return claims['token_use'] === 'access' && accepted.clients.has(String(claims['client_id']));
  }
  const audiences = String(claims['aud'])
    .replace(/^\[|\]$/g, '')
    .split(/[ ,]+/);
  return isAccessType(headerOf(event).typ) && audiences.some((one) => accepted.clients.has(one));
};

const identityOf = (event: HttpEvent, accepted: AcceptedTokens): Identity => {
  const claims = event.requestContext.authorizer?.jwt?.claims;
  const { iss, sub } = claims ?? {};
  if (iss !== accepted.issuer || typeof sub !== 'string' || sub === '' || !isAccessToken(event, accepted)) {
    throw notAccepted();
  }
  return { issuer: accepted.issuer, subject: sub };
};

/** The user name of a pool's token; a machine's has none. */
const callerOf = (event: HttpEvent, accepted: AcceptedTokens): Caller => {
  const identity = identityOf(event, accepted);
  const { username } = event.requestContext.authorizer.jwt.claims;
  return { identity, ...(typeof username === 'string' && username !== '' && { username }) };
};

/** Checks kind, client and person of the token again (DESIGN 3) and reads what the request needs in one round trip. */
export const openSession = (ports: { sessions: Sessions; clock: Clock; tokens: AcceptedTokens }): Link => ({
  before: async ({ event, context: { exchange } }) => {
    const { door, input } = exchange;
    if (door?.access === 'token') exchange.caller = callerOf(event, ports.tokens);
    if (door?.access !== 'session') return;
    const number = (input?.path as { number?: string } | undefined)?.number;
    const session = await ports.sessions.open(identityOf(event, ports.tokens), {
      now: ports.clock.now(),
      ...(number && { number }),
      ...(input?.idempotencyKey && { idempotency: { route: door.contract.operation, key: input.idempotencyKey } }),
    });
    if (!session || session.person.disabled) throw notAccepted();
    exchange.session = session;
  },
});
