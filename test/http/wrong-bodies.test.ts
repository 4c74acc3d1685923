import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { anna } = cast;
const { call } = world;

const notJson: Refusal = { status: 400, code: 'body-not-json' };
const tooLarge: Refusal = { status: 413, code: 'body-too-large' };
const otherType: Refusal = { status: 415, code: 'unsupported-media-type' };
const tooLong = wrong({
  '/subject': 'too-long',
  ...Object.fromEntries(
    ['type', 'subtype', 'area', 'subarea', 'description', 'severity', 'urgency'].map((name) => [
      `/${name}`,
      'required',
    ]),
  ),
});
const good = JSON.stringify(openingBody());
const base64 = (bytes: string | Buffer) => ({ text: Buffer.from(bytes).toString('base64'), base64: true });
const deep = 100_000;

describe('a requester whose body is no good', () => {
  it.each<[string, object, Refusal]>([
    ['missing', {}, { status: 400, code: 'body-missing' }],
    ['empty', { text: '' }, { status: 400, code: 'body-missing' }],
    ['half of an object', { text: '{"subject":' }, notJson],
    ['JSON with a comma too many', { text: '{"subject":"x",}' }, notJson],
    ['a form', { text: 'subject=x&type=anomaly' }, notJson],
    ['JSON after a byte order mark', { text: `\ufeff${good}` }, notJson],
    [
      'not UTF-8',
      base64(Buffer.concat([Buffer.from('{"subject":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])),
      notJson,
    ],
    ['not base64 of JSON', { text: '!!!!', base64: true }, notJson],
    ['256 KB, which is just not too much', { text: `{"subject":"${'x'.repeat(256 * 1024 - 14)}"}` }, tooLong],
    ['256 KB and a byte', { text: `{"subject":"${'x'.repeat(256 * 1024 - 13)}"}` }, tooLarge],
    ['256 KB and a byte in base64', base64(`{"subject":"${'x'.repeat(256 * 1024 - 13)}"}`), tooLarge],
    ['few characters of many bytes', { text: `{"subject":"${'€'.repeat(100_000)}"}` }, tooLarge],
    ['deep without end', { text: '['.repeat(deep) }, notJson],
    ['deep', { text: '['.repeat(deep) + ']'.repeat(deep) }, wrong({ '': 'wrong-type' })],
    ['of no type', { text: good, headers: { 'content-type': '' } }, otherType],
    ['plain text', { text: good, headers: { 'content-type': 'text/plain' } }, otherType],
    ['of a type that begins like JSON', { text: good, headers: { 'content-type': 'application/jsonp' } }, otherType],
    ['of another kind of JSON', { text: good, headers: { 'content-type': 'application/merge-patch+json' } }, otherType],
  ])('is told: it is %s', (_what, sent, refusal) => refused(anna, 'POST /v1/tickets', sent, refusal));

  it('is told which field is deep', () =>
    refused(
      anna,
      'POST /v1/tickets',
      { text: good.replace('"anomaly"', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) },
      wrong({ '/type': 'wrong-type' }),
    ));

  it('reads of at most 50 fields that are wrong', async () => {
    const body = Object.fromEntries(Array.from({ length: 10_000 }, (_, position) => [`f${position}`, 1]));
    const answer = await call<ProblemAnswer>(anna, 'POST', '/v1/tickets', { body });
    expect([answer.status, answer.body.errors?.length]).toEqual([400, 50]);
  });

  it('may send it in base64, with a charset, in capitals', async () => {
    for (const sent of [
      base64(good),
      { text: good, headers: { 'content-type': 'application/json; charset=utf-8' } },
      { text: good, headers: { 'content-type': 'Application/JSON' } },
    ]) {
      expect((await call(anna, 'POST', '/v1/tickets', sent)).status).toBe(201);
    }
  });
});

describe('a caller whose headers are no good', () => {
  it.each([
    ['a blank', 'a b'],
    ['an accent', 'é'],
    ['nothing', ''],
    ['129 characters', 'k'.repeat(129)],
  ])('is told so of an Idempotency-Key with %s', (_what, key) =>
    refused(
      anna,
      'POST /v1/tickets',
      { body: openingBody(), headers: { 'idempotency-key': key } },
      { status: 400, code: 'bad-idempotency-key' },
    ),
  );

  it('receives its own request id back, unless it is no plain one', async () => {
    const idOf = async (id: string) => {
      const answer = await call(anna, 'GET', '/v1/me', { headers: { 'x-request-id': id } });
      return answer.headers['x-request-id'];
    };
    expect(await idOf('trace-1.A_z')).toBe('trace-1.A_z');
    for (const id of ['', 'a b', 'a\r\nset-cookie: x', 'x'.repeat(129), '<script>']) {
      expect(await idOf(id)).toMatch(/^request-\d+$/);
    }
  });
});
