import type { Person } from '#domain/people/person';
import { type Route, routes } from '#http/routes';
import type { HttpEvent } from '#runtime/http/exchange';

/** What somebody sends besides method and path. */
export interface Sent {
  /** Becomes JSON; `text` is sent as it stands. */
  readonly body?: unknown;
  readonly text?: string;
  readonly base64?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces claims of the token that the gateway verified. */
  readonly claims?: Readonly<Record<string, unknown>>;
}
export interface Asked extends Sent {
  readonly who: Pick<Person, 'id' | 'role'> | null;
  readonly method: string;
  /** Path and query as they stand in the address. */
  readonly path: string;
}

/** Who the tokens of a test world come from. */
export const issuer = 'https://sign-in.example/pool';
export const webClient = 'web';

/** An identity's subject; API clients sign in as themselves. */
export const subjectOf = ({ id, role }: Pick<Person, 'id' | 'role'>): string =>
  role === 'api_client' ? id : `sub-${id}`;

const segmentsOf = (path: string): string[] => path.split('/');
const isParameter = (segment: string): boolean => segment.startsWith('{');

const parametersIn = (route: Route, path: string): Record<string, string> | undefined => {
  const [wanted, given] = [segmentsOf(route.path), segmentsOf(path)];
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [position, segment] of wanted.entries()) {
    const value = given[position] ?? '';
    if (isParameter(segment) && value !== '') parameters[segment.slice(1, -1)] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return parameters;
};

/** The route that the gateway would choose, the one with fewest parameters first. */
export const matchRoute = (
  method: string,
  path: string,
): { route: Route; parameters: Record<string, string> } | undefined =>
  routes
    .filter((route) => route.method === method)
    .flatMap((route) => {
      const parameters = parametersIn(route, path);
      return parameters ? [{ route, parameters }] : [];
    })
    .sort((one, other) => Object.keys(one.parameters).length - Object.keys(other.parameters).length)[0];

const claimsOf = (who: Asked['who'], replaced: Asked['claims']): Record<string, unknown> => ({
  ...(who && {
    iss: issuer,
    sub: subjectOf(who),
    client_id: who.role === 'api_client' ? who.id : webClient,
    token_use: 'access',
    scope: 'sportello/read sportello/write',
  }),
  ...replaced,
});

const queryOf = (parameters: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name).join(',')]));

/** The event that the gateway makes of a request, as payload version 2.0. */
export const httpEvent = (asked: Asked, requestId: string): HttpEvent => {
  const { who, method, base64 = false, headers = {} } = asked;
  const { pathname, searchParams, search } = new URL(asked.path, 'https://desk.example');
  const match = matchRoute(method, pathname);
  const text = asked.text ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body));
  const query = queryOf(searchParams);
  return {
    version: '2.0',
    routeKey: match ? `${method} ${match.route.path}` : '$default',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: {
      ...(text !== undefined && { 'content-type': 'application/json' }),
      authorization: 'Bearer canary.token.signature',
      ...headers,
    },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(match && Object.keys(match.parameters).length > 0 && { pathParameters: match.parameters }),
    requestContext: {
      requestId,
      stage: '$default',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      authorizer: { jwt: { claims: claimsOf(who, asked.claims), scopes: [] } },
    },
    isBase64Encoded: base64,
    ...(text !== undefined && { body: text }),
  } as unknown as HttpEvent;
};
