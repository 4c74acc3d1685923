import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../local/web/create-site.ts';

/** What somebody who asks for a path is answered, and which files were looked for on the way. */
const ask = async (path: string) => {
  const looked: string[] = [];
  let status = 200;
  const site = createSite({
    distribution: { rootObject: 'index.html', behaviours: [{ path: /^/, origin: 'files', headers: {} }] },
    files: (key) => {
      looked.push(key);
      return undefined;
    },
    api: async () => undefined,
  });
  const response = {
    setHeader: () => undefined,
    end: () => undefined,
    writeHead: (code: number) => {
      status = code;
    },
  };
  const request = { url: path, method: 'GET', headers: {} };
  // Only what the site touches of a request and of an answer.
  await site(request as IncomingMessage, response as unknown as ServerResponse);
  return { looked, status };
};

describe('a page server on one machine', () => {
  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/..\\..\\package.json',
    '/a%00.js',
  ])('looks for nothing outside its folder, on any system: %s', async (path) => {
    expect(await ask(path)).toEqual({ looked: [], status: 404 });
  });

  it('looks for what lies inside', async () => {
    expect((await ask('/assets/a..b.js')).looked).toEqual(['assets/a..b.js']);
  });
});
