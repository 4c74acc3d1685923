import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { tokens } from '#support/local/gateway-world';
import { claimsOf } from '#support/security/front-door';
import { expectClean, rawFront } from '#support/security/raw-front';
import { sendRaw } from '#support/security/send-raw';

const { url, complaints, world, number, authorization, ask } = await rawFront();
const brunos = `Bearer ${await tokens.signed(claimsOf(cast.bruno))}`;
const before = await world.dump();

describe('PATHS (FAULTS 2.16, 5.1): a person whose address', () => {
  it.each([
    '/v1/tickets/..%2fme',
    '/v1/tickets/%2e%2e%2f%2e%2e%2fopenapi.json',
    '/v1/tickets/..%5c..%5cme',
    '/v1//tickets',
    '//v1/tickets',
    '/v1/tickets/',
    '/v1/tickets//articles',
    '/v1/tickets/%00',
    `/v1/tickets/${number}%00`,
    `/v1/tickets/${number}%0d%0aset-cookie:%20a=1`,
    `/v1/tickets/${number};x=1`,
    `/v1/tickets/${number};/articles`,
    `/v1/tickets/${number}.json`,
    `/v1/tickets/${number}%20`,
    `/v1/tickets/%${number}`,
    '/v1/tickets/%zz',
    '/v1/tickets/%c0%ae%c0%ae',
    '/v1/tickets/%ed%a0%80',
    '/v1/tickets/%252e%252e',
    '/V1/TICKETS',
    '/v1/tickets/*',
    '/v1/tickets/{number}',
    '/v1/tickets/$default',
    `/v1/tickets/${'9'.repeat(6_000)}`,
    '/v1/queues/%2e/operators',
    '/v1/queues/__proto__/operators',
    '/.env',
    '/.git/config',
    '/actuator/env',
    '/v1/../../../etc/passwd',
    '/local/control',
    'http://evil.example/v1/tickets/x',
  ])('is %s is told that nothing is there', async (path) => {
    expectClean(await ask('GET', path), path.includes('__proto__') || path.includes('/%2e/') ? [403, 404] : [404]);
  });

  it('has dots that lead elsewhere comes no further than there, and only with a token', async () => {
    for (const path of ['/v1/tickets/%2e%2e/me', '/v1/health/../me', '/docs/%2e%2e/v1/me']) {
      expectClean(await ask('GET', path, { authorization: '' }), [401, 404]);
      expectClean(await ask('GET', path), [200, 404]);
    }
  });

  it.each([
    '?limit=1&limit=200',
    '?limit[]=1',
    '?limit[$gt]=1',
    '?state=new&state=closed&state=x',
    '?cursor=%00',
    '?cursor=%ed%a0%80',
    '?%ed%a0%80=1',
    '?__proto__[admin]=1',
    '?constructor=1',
    '?=1',
    '?limit',
    '?limit=%zz',
    `?${'a=1&'.repeat(2_000)}`,
    `?cursor=${'A'.repeat(8_000)}`,
    '?requester=me&requester=me',
    "?type='%20or%201=1--",
    '?type={"$ne":null}',
  ])('asks %s is told which parameter is wrong', async (query) => {
    expectClean(await ask('GET', `/v1/tickets${query}`), [400]);
  });
});

describe('METHODS (FAULTS 5.1): a person who asks by', () => {
  it.each(['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PROPFIND', 'MERGE', 'PURGE'])(
    '%s is told that nothing is there, and shown nothing of what they sent',
    async (method) => {
      for (const path of ['/v1/tickets', `/v1/tickets/${number}`, '/v1/me', '/docs', '/nowhere', '*']) {
        const answer = await ask(method, path, { 'x-canary': 'sings' });
        expectClean(answer, path === '*' ? [400, 404] : [404]);
        expect(`${answer.head}${answer.body}`).not.toContain('sings');
      }
    },
  );

  it('GET with a header that names another method reads, and changes nothing', async () => {
    const named = { 'x-http-method-override': 'DELETE', 'x-method-override': 'PATCH' };
    expect((await ask('GET', `/v1/tickets/${number}`, named)).status).toBe(200);
  });
});

describe('HEADERS (FAULTS 2.12, RT CVE-2023-41259): a person whose headers', () => {
  it.each<[what: string, headers: Readonly<Record<string, string>>, statuses: number[]]>([
    ['are larger than anybody takes', { 'x-large': 'x'.repeat(64_000) }, [431]],
    ['hold a token of nine kilobytes', { authorization: `${authorization}${'A'.repeat(9_000)}` }, [401]],
    ['accept languages without end', { 'accept-language': 'a;q=0.1,'.repeat(1_000) }, [200]],
    ['accept a language that is none', { 'accept-language': '*;q=x,__proto__,\u00ff' }, [200]],
    ['carry another request id', { 'x-request-id': `x'"<script>${'y'.repeat(500)}` }, [200]],
    ['know a version that is none', { 'if-none-match': `"${'x'.repeat(4_000)}", W/"`, 'if-match': '"' }, [200]],
    ['name a type for nothing', { 'content-type': 'application/json', 'content-length': '0' }, [200]],
  ])('%s is answered in order', async (_what, headers, statuses) => {
    expectClean(await ask('GET', '/v1/me', headers), statuses);
  });

  it('hold two tokens is the first of them at most, and never the second', async () => {
    const asked = (first: string, second: string) =>
      sendRaw(
        url,
        `GET /v1/me HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: ${first}\r\nauthorization: ${second}\r\n\r\n`,
      );
    const both = await asked(authorization, brunos);
    expectClean(both, [200, 401]);
    expect(both.body).not.toContain('bruno');
    for (const bad of ['Bearer x', 'Basic x', `Bearer ${'a.'.repeat(3)}`]) {
      expectClean(await asked(bad, authorization), [401]);
    }
  });

  it.each([
    'GET /v1/me HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx: a\nb\r\n\r\n',
    'GET /v1/me HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx : a\r\n\r\n',
    'GET /v1/me\r\nhost: x\r\n\r\n',
    'GET /v1/m\0e HTTP/1.1\r\nhost: x\r\n\r\n',
    'POST /v1/tickets HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    'POST /v1/tickets HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello',
    '\r\n\r\n\0\0\0',
  ])('are %j is turned away at the door', async (request) => {
    expectClean(await sendRaw(url, request), request.includes('HTTP') ? [400] : [400, 401]);
  });
});

it('PATHS (FAULTS 5.1): none of them has changed anything, nor made anything fail', async () => {
  expect(await world.dump()).toEqual(before);
  expect(complaints).toEqual([]);
});
