import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../aws/read-body.ts';
import { isRefusal, refusal } from '../refusal.ts';
import type { LocalSystem } from './local-system.ts';

interface Asked {
  readonly system: LocalSystem;
  readonly words: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}
type Control = (asked: Asked) => unknown;

const text = (value: unknown, name: string): string => {
  if (typeof value !== 'string') throw refusal(`The body is {"${name}": "…"}.`);
  return value;
};

const clock = (system: LocalSystem) => ({
  now: system.now().toISOString(),
  aheadSeconds: Math.round(system.ahead() / 1000),
});

/** What a tester may ask of the runner, by method and path below `/local`. */
const controls: Readonly<Record<string, Control>> = {
  'GET /': ({ system }) => ({
    api: system.url,
    inbox: system.inboxUrl,
    signIn: `${system.url}/local/sign-in/.well-known/openid-configuration`,
    clock: clock(system),
    schedules: system.schedules.map(({ name }) => name),
    people: system.tenant.people,
    clients: system.clients,
  }),
  'GET /people': ({ system }) => ({ items: system.tenant.people.map(({ subject: _, ...person }) => person) }),
  'GET /clock': ({ system }) => clock(system),
  'POST /clock': ({ system, body }) => {
    system.advance(text(body['advance'], 'advance'));
    return clock(system);
  },
  'GET /schedules': ({ system }) => system.schedules,
  'POST /schedules/*/run': async ({ system, words: [, name = ''] }) => {
    await system.runSchedule(name);
    return { name, ended: clock(system).now };
  },
  'GET /idle': async ({ system, query }) => {
    const seconds = Number(query.get('seconds') ?? 60);
    if (!(seconds > 0)) throw refusal('Say how many seconds to wait at most: /local/idle?seconds=60');
    await system.idle(seconds);
    return { idle: true };
  },
  'GET /calls': ({ system }) => system.uses(),
  'GET /mails': ({ system }) => system.inbox(),
  'POST /token': async ({ system, body }) => ({ token: await system.token(text(body['person'], 'person')) }),
};

/** Answers the runner's own addresses, which are there for this machine only and in no stack. */
export const answerControl = async (
  system: LocalSystem,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? '/', system.url);
  const words = url.pathname.split('/').slice(2).filter(Boolean);
  const pattern = words[0] === 'schedules' && words.length === 3 ? `/schedules/*/${words[2]}` : `/${words.join('/')}`;
  const control = controls[`${request.method} ${pattern}`];
  const answer = (status: number, content: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(`${JSON.stringify(content, null, 2)}\n`);
  };
  if (isForeign(request)) return answer(403, { message: 'This is for programs on this machine, not for other pages.' });
  if (pattern === '/inbox' && request.method === 'GET') {
    response.writeHead(302, { location: system.inboxUrl }).end();
    return;
  }
  if (control === undefined) return answer(404, { message: `The runner knows: ${Object.keys(controls).join(', ')}.` });
  try {
    answer(200, await control({ system, words, query: url.searchParams, body: await bodyOf(request) }));
  } catch (error) {
    answer(isRefusal(error) ? 400 : 500, { message: error instanceof Error ? error.message : String(error) });
  }
};

/** Pages of other sites, also those that point a name of theirs at this machine, get nothing. */
const isForeign = ({ headers }: IncomingMessage): boolean => {
  const here = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
  const { host = '', origin } = headers;
  return !here.test(host) || (origin !== undefined && origin !== `http://${host}`);
};

const bodyOf = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> => {
  const body = String(await readBody(request, 10_000));
  if (body === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch (error) {
    throw refusal('The body is no JSON.', error);
  }
};
