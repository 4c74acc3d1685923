import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Api } from './api.ts';
import type { Authorized } from './authorize.ts';
import type { Match } from './create-router.ts';

/** A request that passed the gateway. */
export interface Passed {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly match: Match;
  readonly authorized: Authorized | undefined;
}

/** The payload 2.0 event of a request, with what the authorizer found in the token. */
export const toEvent = ({ request, url, body, match, authorized }: Passed, { id, stage }: Api): object => {
  const { cookie, ...headers } = headersOf(request);
  const text = isText(headers['content-type']);
  const parameters = Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters };
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: decodePath(url.pathname),
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    headers: { ...headers, 'x-forwarded-for': addressOf(request), 'x-forwarded-proto': 'http' },
    ...(url.search.length > 1 && { queryStringParameters: joined(url.searchParams) }),
    ...parameters,
    requestContext: context({ request, url, match, authorized }, id, stage),
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
};

const context = ({ request, url, match, authorized }: Omit<Passed, 'body'>, apiId: string, stage: string): object => ({
  accountId: '000000000000',
  apiId,
  ...(authorized && {
    authorizer: { jwt: { claims: textClaims(authorized.claims), scopes: authorized.scopes } },
  }),
  domainName: url.hostname,
  domainPrefix: url.hostname.split('.')[0],
  http: {
    method: request.method,
    path: decodePath(url.pathname),
    protocol: `HTTP/${request.httpVersion}`,
    sourceIp: addressOf(request),
    userAgent: request.headers['user-agent'] ?? '',
  },
  requestId: randomBytes(12).toString('base64url'),
  routeKey: match.route.key,
  stage,
  time: new Date().toUTCString(),
  timeEpoch: Date.now(),
});

/** Claims reach functions as texts; lists look like `[a b]`. */
const textClaims = (claims: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(',')]])),
  );

const joined = (query: URLSearchParams): Record<string, string> => {
  const result: Record<string, string> = {};
  for (const [name, value] of query) result[name] = result[name] === undefined ? value : `${result[name]},${value}`;
  return result;
};

const isText = (type: string | undefined): boolean =>
  type !== undefined && /^(text\/|application\/(json|javascript|xml|[^;]*\+json|[^;]*\+xml)\b)/.test(type);

const addressOf = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '127.0.0.1';

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
