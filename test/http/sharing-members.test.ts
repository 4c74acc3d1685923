import { describe, expect, it } from 'vitest';
import type { PersonAnswer } from '#contract/answers/person';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpSharing } from '#support/http-sharing';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock } = world;
const { change, choose, numbersOf } = httpSharing(world);
const { ada, bruno, emma, rita, otherAnna, sofia } = cast;
await httpWork(world).open(otherAnna);

describe('a chosen member', () => {
  it('is chosen by a tenant admin, who reads it back and finds it in the audit', async () => {
    const chosen = await choose(bruno, true);
    expect(chosen).toMatchObject({ status: 200, body: { sharesTickets: true } });
    expect((await choose(bruno, true)).status).toBe(400);
    const back = await choose(bruno, false);
    expect(back.body).not.toHaveProperty('sharesTickets');
    const month = clock.now().slice(0, 7);
    const { body } = await call<{ items: { before: Person; after: Person }[] }>(
      ada,
      'GET',
      `/v1/audit?month=${month}&what=person&id=bruno`,
    );
    expect(body.items.slice(0, 2).map(({ before, after }) => [before.sharesTickets, after.sharesTickets])).toEqual([
      [true, undefined],
      [undefined, true],
    ]);
  });

  it('is chosen by nobody else, and never at the desk', async () => {
    const { headers } = await call(ada, 'GET', '/v1/people/bruno');
    const sent = { body: { sharesTickets: true }, headers: { 'if-match': headers['etag'] ?? '' } };
    for (const who of [rita, sofia, bruno]) {
      const status = await call(who, 'PATCH', '/v1/people/bruno', sent);
      expect([403, 404]).toContain(status.status);
    }
    const etag = (await call(ada, 'GET', '/v1/people/olga')).headers['etag'] ?? '';
    const atTheDesk = { ...sent, headers: { 'if-match': etag } };
    await refused(ada, 'PATCH /v1/people/olga', atTheDesk, wrong({ '/sharesTickets': 'not-allowed' }));
  });

  it('is not chosen at another organisation, to which the tenant’s file moves them', async () => {
    const otherTickets = await numbersOf(otherAnna);
    await choose(emma, true);
    await change('/v1/organisations/aurora-2', { sharing: 'members' });
    await world.become({ ...emma, organisation: 'aurora-2' });
    expect(otherTickets).not.toEqual([]);
    expect(await numbersOf(emma)).toEqual([]);
    expect((await call<PersonAnswer>(ada, 'GET', '/v1/people/emma')).body).not.toHaveProperty('sharesTickets');
    await world.become(emma);
  });
});
