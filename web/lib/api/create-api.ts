import type { ProblemAnswer } from '#contract/answers/problem';
import type { Operation } from '#http/routes';
import { routes } from '#http/routes';
import type { Session } from '#web/lib/session/create-session.ts';
import { ApiProblem } from './api-problem.ts';
import type { Answered, CallOf } from './operations.ts';

/** Calls one operation; throws `ApiProblem`, `SignInNeeded`, or what `fetch` throws without a network. */
export type Api = <Op extends Operation>(operation: Op, call: CallOf<Op>) => Promise<Answered<Op>>;

/** The API of the page's own origin, as the person who is signed in; `language` is that of its sentences. */
export const createApi =
  (session: Session, language: () => string): Api =>
  async (operation, call) => {
    const send = async (): Promise<Response> => {
      const token = await session.accessToken();
      const response = await fetch(addressOf(operation, call), requestOf(operation, call, { token, language }));
      if (response.status === 401) session.forgetToken(token);
      return response;
    };
    const first = await send();
    // The token may have been revoked before its time: another one is tried once.
    const response = first.status === 401 ? await send() : first;
    if (response.status === 304 && call.known) return call.known;
    if (response.status === 401) return session.expire();
    if (!response.ok) throw new ApiProblem(await problemOf(response));
    return { value: await answerOf(response), etag: response.headers.get('etag') ?? undefined };
  };

interface Caller {
  readonly token: string;
  readonly language: () => string;
}

const routeOf = (operation: Operation) => {
  const route = routes.find((one) => one.operation === operation);
  if (!route) throw new Error(`no route for ${operation}`);
  return route;
};

const addressOf = (
  operation: Operation,
  { path = {}, query = {} }: { path?: object | undefined; query?: object | undefined },
): string => {
  const values: Readonly<Record<string, unknown>> = { ...path };
  const place = routeOf(operation).path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? place : `${place}?${search}`;
};

const requestOf = <Op extends Operation>(
  operation: Op,
  call: CallOf<Op>,
  { token, language }: Caller,
): RequestInit => ({
  method: routeOf(operation).method,
  headers: {
    authorization: `Bearer ${token}`,
    'accept-language': language(),
    ...(call.body !== undefined && { 'content-type': 'application/json' }),
    ...(call.ifMatch !== undefined && { 'if-match': call.ifMatch }),
    ...(call.known?.etag !== undefined && { 'if-none-match': call.known.etag }),
    ...(call.idempotencyKey !== undefined && { 'idempotency-key': call.idempotencyKey }),
  },
  ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  ...(call.signal && { signal: call.signal }),
  ...(call.keepalive && { keepalive: true }),
  cache: 'no-store',
});

/** An answer that is no JSON comes from something between the page and the API. */
const answerOf = async (response: Response) => {
  const answer = await response.json().catch(() => undefined);
  if (answer === undefined) throw new ApiProblem(problemWithout('try-again', response));
  return answer;
};

/** What the gateway answers by itself is no problem detail and gets the words of ours. */
const problemOf = async (response: Response): Promise<ProblemAnswer> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && 'code' in body) return body as ProblemAnswer;
  return problemWithout(response.status === 429 ? 'too-many-requests' : 'try-again', response);
};

const problemWithout = (code: ProblemAnswer['code'], { status, headers }: Response): ProblemAnswer => ({
  type: 'about:blank',
  title: '',
  status,
  code,
  requestId: headers.get('apigw-requestid') ?? headers.get('x-request-id') ?? '',
});
