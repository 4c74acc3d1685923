import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test } from 'vitest';

type Answer = (address: string) => Response;
interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

const code = readFileSync('web/public/service-worker.js', 'utf8');
const origin = 'https://desk.example';
const page: Answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
const file = (type: string, text: string) => () => new Response(text, { headers: { 'content-type': type } });
const gone: Answer = () => {
  throw new TypeError('no network');
};

/** The worker with a network and a cache of its own. */
const startWorker = () => {
  const kept = new Map<string, Response>();
  const keyOf = (request: Asked | string) => (typeof request === 'string' ? `${origin}${request}` : request.url);
  const match = async (request: Asked | string) => kept.get(keyOf(request))?.clone();
  const cache = {
    match,
    put: async (request: Asked | string, response: Response) => {
      kept.set(keyOf(request), response);
    },
    keys: async () => [...kept.keys()],
    delete: async (key: string) => kept.delete(key),
  };
  const heard = new Map<string, (event: object) => void>();
  const network = { answer: gone };
  runInNewContext(code, {
    URL,
    Promise,
    location: { origin },
    caches: { match, open: async () => cache },
    fetch: async ({ url }: Asked) => network.answer(url),
    addEventListener: (kind: string, listener: (event: object) => void) => heard.set(kind, listener),
  });
  /** What the page gets; nothing where the worker leaves it to the browser. */
  const ask = async (path: string, mode: 'navigate' | 'cors', answer: Answer): Promise<string | undefined> => {
    network.answer = answer;
    const late: Promise<unknown>[] = [];
    let answered: Promise<Response> | undefined;
    heard.get('fetch')?.({
      request: { url: `${origin}${path}`, method: 'GET', mode },
      respondWith: (response: Promise<Response>) => {
        answered = response;
      },
      waitUntil: (work: Promise<unknown>) => late.push(work),
    });
    const text = await answered?.then((response) => response.text());
    await Promise.allSettled(late);
    return text;
  };
  return { ask };
};

describe('somebody whose network is gone', () => {
  let worker: ReturnType<typeof startWorker>;
  beforeEach(() => {
    worker = startWorker();
  });

  test('still opens the app', async () => {
    await worker.ask('/tickets', 'navigate', page);
    expect(await worker.ask('/desk', 'navigate', gone)).toBe('<!doctype html>');
  });

  test.each([
    ['/robots.txt', 'text/plain'],
    ['/config.json', 'application/json'],
    ['/icon.svg', 'image/svg+xml'],
  ])('finds the app, and not %s, which they had opened as a page', async (path, type) => {
    await worker.ask('/', 'navigate', page);
    await worker.ask(path, 'navigate', file(type, 'not the app'));
    expect(await worker.ask('/', 'navigate', gone)).toBe('<!doctype html>');
  });

  test('finds the settings of before, though a network in between had answered with a page of its own', async () => {
    await worker.ask('/config.json', 'cors', file('application/json', '{}'));
    await worker.ask('/config.json', 'cors', page);
    expect(await worker.ask('/config.json', 'cors', gone)).toBe('{}');
  });

  test('is never answered from a copy of the API', async () => {
    for (const path of ['/v1/me', '/docs', '/openapi.json', '/local/people'])
      expect(await worker.ask(path, 'cors', file('application/json', '{}')), path).toBeUndefined();
  });
});

describe('somebody who comes back after a release', () => {
  test('gets the new theme script at the second page, though its name is the old one', async () => {
    const worker = startWorker();
    const ask = (text: string) => worker.ask('/theme.js', 'cors', file('text/javascript', text));
    expect([await ask('old'), await ask('new'), await ask('new')]).toEqual(['old', 'old', 'new']);
  });

  test('keeps parts that carry their content in their name', async () => {
    const worker = startWorker();
    await worker.ask('/assets/a-123.js', 'cors', file('text/javascript', 'part'));
    expect(await worker.ask('/assets/a-123.js', 'cors', gone)).toBe('part');
  });
});
