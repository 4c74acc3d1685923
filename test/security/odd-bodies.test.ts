import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { openingBody } from '#support/http-work';
import { expectClean, rawFront } from '#support/security/raw-front';

const { complaints, world, number, post } = await rawFront();
const good = JSON.stringify(openingBody());
const before = await world.dump();

describe('LIMITS (FAULTS 1.11, 2.12; OTRS CVE-2026-48187): a person whose body', () => {
  const text = (inner: string) => good.replace('"A canary sings"', inner);
  const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`k${at}`, at])));
  const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  it.each<[what: string, body: string | Uint8Array, statuses: number[]]>([
    ['has a megabyte', text(`"${'x'.repeat(1_000_000)}"`), [413]],
    ['has five megabytes of brackets', '['.repeat(5_000_000), [413]],
    ['is 100,000 lists deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, [400]],
    ['is 50,000 objects deep in a field', text(`${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`), [400]],
    ['has 10,000 fields', keys, [400]],
    ['has a list of 60,000 files', text(`"x","attachments":[${'1,'.repeat(60_000)}1]`), [400]],
    ['has a list where a text should be', text(`[${'"x",'.repeat(20_000)}"x"]`), [400]],
    ['has a number of 200,000 digits', text('1'.repeat(200_000)), [400]],
    ['has a number beyond numbers', text('1e99999'), [400]],
    ['has half a character', text('"\\ud800"'), [400]],
    ['has NUL in a line', text('"a\\u0000b"'), [400]],
    ['has NUL as it is', text('"a\0b"'), [400]],
    ['is not UTF-8', bytes('{"subject":"', [0xc3, 0x28, 0xff], '"}'), [400]],
    ['is UTF-16', Buffer.from(good, 'utf16le'), [400]],
    ['begins with a mark of byte order', `\ufeff${good}`, [400]],
    ['has a comment', `/* x */${good}`, [400]],
    ['has a prototype', `{"__proto__":{"subject":"x"},${good.slice(1)}`, [400]],
    ['is two objects', `${good}${good}`, [400]],
    ['is a text', '"x"', [400]],
    ['is a number', '7', [400]],
    ['is null', 'null', [400]],
    ['is missing', '', [400]],
  ])('%s is told in plain words', async (_what, body, statuses) => {
    expectClean(await post('/v1/tickets', body), statuses);
  });

  it.each([
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json-patch+json',
    'application/jsonx',
    'application/octet-stream',
    ' ',
    'x'.repeat(4_000),
  ])('is called %s is told what to send', async (type) => {
    expectClean(await post('/v1/tickets', good, { 'content-type': type }), [415]);
  });

  it('names a field twice has said what they said last, and nothing of what they said first', async () => {
    const answer = await post('/v1/tickets', `{"severity":"huge",${good.slice(1, -1)},"severity":"huge"}`);
    expectClean(answer, [400]);
    expect(JSON.parse(answer.body).errors).toMatchObject([{ pointer: '/severity', code: 'unknown-value' }]);
  });

  it('is sent to an address that reads only is told that nothing is there, or reads', async () => {
    for (const path of ['/v1/me', '/v1/health', '/docs', `/v1/tickets/${number}`, '/v1/queues']) {
      expectClean(await post(path, good), [404]);
    }
  });
});

it('LIMITS (FAULTS 5.12): none of them has changed anything, nor made anything fail', async () => {
  expect(await world.dump()).toEqual(before);
  expect(complaints).toEqual([]);
  expect((await world.call(cast.olga, 'GET', `/v1/tickets/${number}`)).status).toBe(200);
});
