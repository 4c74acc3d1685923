import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { open } = httpWork(world);
const { anna, olga, otto, nina, robot, sofia } = cast;
const { call } = world;
const { number } = await open(anna);

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
