import { describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import type { ProvisioningRequestAnswer } from '#contract/answers/provisioning-request';
import type { Entrance } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { type Caller, httpWorld } from '#support/http-world';

const { ada, rita, sofia, anna } = cast;
const requests = '/v1/provisioning-requests';

const deskWith = async (handling: Entrance['requests']) => {
  const world = await httpWorld({ preset: { ...portal, provisioning: { requests: handling } } });
  const ask = (email: string) =>
    world.call<ProvisioningRequestAnswer>(rita, 'POST', requests, { body: { name: 'Canarina', email } });
  const told = async (who: Caller) => (await world.call<CatalogAnswer>(who, 'GET', '/v1/catalog')).body.requests;
  return { ...world, ask, told };
};
const [trusting, closed] = [await deskWith('granted'), await deskWith('off')];

describe('a referent of a desk that takes their word', () => {
  it('has somebody let in at once, in no directory whatever', async () => {
    const { status, body } = await trusting.ask('trusted@canarini.example');
    expect([status, body.state]).toEqual([201, 'granted']);
    const claims = { sub: 'pool-trusted@canarini.example' };
    expect((await trusting.call(anna, 'GET', '/v1/me', { claims })).status).toBe(200);
  });

  it('waits all the same for somebody who is somebody else’s already', async () => {
    expect((await trusting.ask(String(cast.otherAnna.email))).body.state).toBe('pending');
  });

  it('reads so in the catalogue, as those who see requests do', async () => {
    expect(await Promise.all([rita, sofia, ada].map(trusting.told))).toEqual(['granted', 'granted', 'granted']);
    expect(await trusting.told(anna)).toBeUndefined();
  });
});

describe('a referent of a desk where nobody is asked for', () => {
  it('is told that there is no such thing', async () => {
    expect((await closed.ask('nobody@canarini.example')).status).toBe(404);
    expect(await closed.told(rita)).toBe('off');
  });

  it('is kept waiting by no request of before: it can be refused, and not granted', async () => {
    const wanted = { organisation: 'aurora', name: 'Canarina', email: 'early@canarini.example', by: rita.id };
    const at = closed.clock.now();
    const request = { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', ...wanted, at, state: 'pending' } as const;
    const audit = {
      entry: 'E',
      by: rita.id,
      at,
      what: 'provisioning-request',
      id: request.id,
      action: 'request',
    } as const;
    await closed.store.requests.make(request, audit);
    const decide = (decision: string) =>
      closed.call(ada, 'POST', `${requests}/${request.id}/decision`, { body: { decision } });
    expect((await decide('granted')).status).toBe(409);
    expect((await decide('refused')).status).toBe(200);
  });
});

it('a referent of a desk that says nothing of it is decided about', async () => {
  const world = await httpWorld();
  expect((await world.call<CatalogAnswer>(rita, 'GET', '/v1/catalog')).body.requests).toBe('decided');
});
