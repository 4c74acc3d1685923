import { routes } from '#http/routes';
import type { HttpEvent, HttpResult } from '#runtime/http/exchange';
import { issuer, subjectOf, webClient } from '#support/http-event';
import type { Answer, Call } from '../effects/call.ts';
import type { FunctionName } from './environment.ts';

const routeOf = new Map<string, (typeof routes)[number]>(routes.map((route) => [route.operation, route]));

const claimsOf = ({ who }: Call) => ({
  iss: issuer,
  sub: subjectOf(who),
  client_id: who.role === 'api_client' ? who.id : webClient,
  token_use: 'access',
  scope: 'sportello/read sportello/write',
});

const headersOf = ({ body, ifMatch, key }: Call) => ({
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(ifMatch !== undefined && { 'if-match': ifMatch }),
  ...(key !== undefined && { 'idempotency-key': key }),
});

const hasEntries = (record: object | undefined): boolean => record !== undefined && Object.keys(record).length > 0;

/** The function that a call reaches, and the event that the gateway makes of it. */
export const gateway = (call: Call, requestId: string): { function: FunctionName; event: HttpEvent } => {
  const route = routeOf.get(call.operation);
  if (!route || route.function === 'documents') throw new Error(`Nobody calls ${call.operation} here.`);
  const event = {
    version: '2.0',
    routeKey: `${route.method} ${route.path}`,
    headers: headersOf(call),
    ...(hasEntries(call.query) && { queryStringParameters: call.query }),
    ...(hasEntries(call.path) && { pathParameters: call.path }),
    requestContext: { requestId, authorizer: { jwt: { claims: claimsOf(call), scopes: [] } } },
    isBase64Encoded: false,
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  };
  return { function: route.function, event: event as unknown as HttpEvent };
};

/** What the caller receives of a function's result. */
export const answerOf = ({ statusCode = 0, headers = {}, body: text = '' }: HttpResult): Answer => ({
  status: statusCode,
  headers: headers as Record<string, string>,
  text,
  body: text === '' ? undefined : JSON.parse(text),
});
