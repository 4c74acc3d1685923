import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/problem';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { open } = httpWork(world);
const { anna, olga, otto, nina, robot, sofia } = cast;
const { call } = world;
const { number } = await open(anna);

const notJson: Refusal = { status: 400, code: 'body-not-json' };
const tooLarge: Refusal = { status: 413, code: 'body-too-large' };
const otherType: Refusal = { status: 415, code: 'unsupported-media-type' };
const tooLong = wrong({
  '/subject': 'too-long',
  ...Object.fromEntries(
    ['type', 'subtype', 'area', 'subarea', 'description', 'severity', 'urgency'].map((name) => [`/${name}`, 'missing']),
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

describe('a person whose address is no good', () => {
  it.each([
    'GET /nowhere',
    'GET /',
    'GET /v2/tickets',
    'DELETE /v1/tickets',
    'PUT /v1/me',
    'GET /v1/tickets/2026-000001/articles/1',
    'GET /v1/tickets/',
    'POST /v1/health',
  ])('is told that nothing is there: %s', (request) =>
    refused(anna, request as 'GET /', {}, { status: 404, code: 'not-found' }),
  );

  it.each([
    '%00',
    '..',
    'T%23X',
    "'",
    '2026 000001',
    '%F0%9F%98%80',
    'x'.repeat(41),
    '__proto__',
    'HEAD',
    '2026-999999',
  ])('is told that the ticket %s is not there', async (id) => {
    for (const path of [`/v1/tickets/${id}/articles`, `/v1/tickets/${id}/history`, `/v1/queues/${id}/operators`]) {
      await refused(olga, `GET ${path}`, {}, { status: 404, code: 'not-found' });
    }
  });

  it.each([
    ['GET', '/v1/me'],
    ['GET', '/v1/catalog'],
    ['GET', '/v1/queues'],
    ['GET', '/v1/tickets/counts'],
    ['GET', `/v1/tickets/${number}`],
    ['GET', '/v1/health'],
    ['GET', '/docs'],
  ])('is told that there is no such parameter: %s %s', (method, path) =>
    refused(olga, `${method} ${path}?colour=red`, {}, wrong({ '?colour': 'unknown-field' })),
  );

  it.each([
    ['limit=0', '?limit', 'out-of-range'],
    ['limit=201', '?limit', 'out-of-range'],
    ['limit=-1', '?limit', 'out-of-range'],
    ['limit=abc', '?limit', 'wrong-type'],
    ['limit=1.5', '?limit', 'wrong-type'],
    ['limit=', '?limit', 'out-of-range'],
    ['limit=1&limit=2', '?limit', 'wrong-type'],
    ['cursor=', '?cursor', 'too-short'],
    [`cursor=${'x'.repeat(2001)}`, '?cursor', 'too-long'],
    ['__proto__=1', '?__proto__', 'unknown-field'],
    ['page=2', '?page', 'unknown-field'],
  ])('is told what is wrong with ?%s', async (query, pointer, code) => {
    for (const path of ['/v1/tickets', `/v1/tickets/${number}/articles`, `/v1/tickets/${number}/history`]) {
      await refused(olga, `GET ${path}?${query}`, {}, wrong({ [pointer]: code }));
    }
  });

  it.each([
    ['state=unknown', '?state', 'unknown-value'],
    ['state=constructor', '?state', 'unknown-value'],
    ['state=new,unknown', '?state', 'unknown-value'],
    ['state=open,new', '?state', 'unknown-value'],
    ['state=new&ended=only', '?ended', 'not-allowed'],
    ['ended=yes', '?ended', 'unknown-value'],
    ['state=NEW', '?state', 'wrong-format'],
    ['state=', '?state', 'wrong-format'],
    ['type=incident', '?type', 'unknown-value'],
    ['type=toString', '?type', 'unknown-value'],
    ['order=subject', '?order', 'unknown-value'],
    ['direction=up', '?direction', 'unknown-value'],
    ['customerAnswered=yes', '?customerAnswered', 'unknown-value'],
    ['queue=nowhere', '?queue', 'unknown-queue'],
    ['queue=constructor', '?queue', 'unknown-queue'],
    ['queue=teaching', '?queue', 'unknown-queue'],
    ['owner=a%20b', '?owner', 'wrong-format'],
  ])('is told what is wrong with the list ?%s', (query, pointer, code) =>
    refused(olga, `GET /v1/tickets?${query}`, {}, wrong({ [pointer]: code })),
  );

  it.each(['queue=students', 'owner=olga', 'owner=none', 'customerAnswered=true'])(
    'may not narrow a list by what only the desk knows: ?%s',
    async (query) => {
      const pointer = `?${query.split('=')[0]}`;
      for (const who of [anna, robot]) {
        await refused(who, `GET /v1/tickets?${query}`, {}, wrong({ [pointer]: 'not-allowed' }));
      }
    },
  );
});

describe('an operator', () => {
  it('who works on no queue has empty lists', async () => {
    expect((await call(nina, 'GET', '/v1/tickets')).body).toEqual({ items: [] });
    expect((await call(nina, 'GET', '/v1/tickets?owner=me&ended=include')).body).toEqual({ items: [] });
    expect((await call(nina, 'GET', '/v1/tickets/counts')).body).toMatchObject({ open: 0, byState: {}, mine: 0 });
  });

  it('sees each ticket once, however often a state or queue is named', async () => {
    for (const who of [olga, sofia]) {
      const { body } = await call<{ items: unknown[] }>(who, 'GET', '/v1/tickets?state=new,new');
      expect(body.items).toHaveLength((await call<{ items: unknown[] }>(who, 'GET', '/v1/tickets')).body.items.length);
    }
    expect((await call(otto, 'GET', '/v1/tickets')).body).toEqual({ items: [] });
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
