import { describe, expect, it } from 'vitest';
import type { ProvisioningRequestAnswer } from '#contract/answers/provisioning-request';
import { Unavailable } from '#store/unavailable';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { type Caller, httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call } = world;
const { ada, rita, otherRita, anna } = cast;
const requests = '/v1/provisioning-requests';

const ask = (who: Caller, email: string, headers = {}) =>
  call<ProvisioningRequestAnswer>(who, 'POST', requests, { body: { name: 'Canarina nuova', email }, headers });
const decide = (who: Caller, id: string, decision: string) =>
  call<ProvisioningRequestAnswer>(who, 'POST', `${requests}/${id}/decision`, { body: { decision } });
const listed = async (who: Caller): Promise<string[]> => {
  const { body } = await call<{ items: ProvisioningRequestAnswer[] }>(who, 'GET', requests);
  return body.items.map(({ id }) => id);
};
const enters = async (email: string) =>
  (await call(anna, 'GET', '/v1/me', { claims: { sub: `pool-${email}` } })).status;

const groups = '/v1/organisations/aurora/directory-groups';
await call(ada, 'POST', groups, { body: { id: 'all', name: 'Canary' } });
const begun = await call<{ id: string }>(ada, 'POST', `${groups}/all/imports`);
const path = `${groups}/all/imports/${begun.body.id}`;
await call(ada, 'POST', `${path}/chunks`, { body: { chunk: 1, addresses: ['halfway@canarini.example'] } });
await call(ada, 'POST', `${path}/finish`, { body: { lines: 1 } });

describe('a referent who asks again', () => {
  it('loses nothing when the write fails in the middle: asked again, they are let in', async () => {
    const headers = { 'idempotency-key': 'ask-again' };
    const { write } = world.store.people;
    world.store.people.write = async () => {
      world.store.people.write = write;
      throw new Unavailable('busy');
    };
    expect((await ask(rita, 'halfway@canarini.example', headers)).status).toBe(503);
    expect(await listed(rita)).toEqual([]);
    const { body } = await ask(rita, 'halfway@canarini.example', headers);
    expect(body.state).toBe('granted');
    expect((await ask(rita, 'halfway@canarini.example', headers)).body).toEqual(body);
    expect(await enters('halfway@canarini.example')).toBe(200);
  });
});

describe('whoever decides on a request', () => {
  it('does it once under one key, and is refused the key for another decision', async () => {
    const { body } = await ask(rita, 'keyed@canarini.example');
    const keyed = (decision: string) =>
      call(ada, 'POST', `${requests}/${body.id}/decision`, {
        body: { decision },
        headers: { 'idempotency-key': 'decide-once' },
      });
    const first = await keyed('refused');
    expect([first.status, (await keyed('refused')).body]).toEqual([200, first.body]);
    expect((await keyed('granted')).status).toBe(422);
  });

  it('lets nobody into an organisation that was archived meanwhile, or whose address another one owns by now', async () => {
    const [{ body: early }, { body: foreign }] = [
      await ask(otherRita, 'archived@canarini.example'),
      await ask(otherRita, 'somebody@elsewhere.example'),
    ];
    const approval = { body: { decision: 'granted' } };
    const change = async (id: string, body: object) => {
      const { headers } = await call(ada, 'GET', `/v1/organisations/${id}`);
      return call(ada, 'PATCH', `/v1/organisations/${id}`, { body, headers: { 'if-match': String(headers['etag']) } });
    };
    await change('aurora', { domains: ['elsewhere.example'] });
    const owned = wrong({ '/email': 'address-of-another-organisation' });
    await refused(ada, `POST ${requests}/${foreign.id}/decision`, approval, owned);
    await change('aurora-2', { archived: true });
    const gone = wrong({ '/organisation': 'unknown-value' });
    await refused(ada, `POST ${requests}/${early.id}/decision`, approval, gone);
    expect((await decide(ada, early.id, 'refused')).status).toBe(200);
    await change('aurora-2', { archived: false });
    await change('aurora', { domains: [] });
    expect((await decide(ada, foreign.id, 'granted')).status).toBe(200);
  });
});
