import { beforeAll, describe, expect, it } from 'vitest';
import type { PersonAnswer } from '#contract/answers/person';
import type { ProvisioningRequestAnswer } from '#contract/answers/provisioning-request';
import { change, type Desk, deskOf, isKeptOut, newcomer, settings } from '#support/first-sign-in';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { httpWorld } from '#support/http-world';

const { ada, sofia, rita, anna, olga } = cast;

describe('whoever signs in for the first time, where the tenant makes people of nobody', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf({ settings });
  });

  it('is linked to their person, once, and keeps what they have', async () => {
    const claims = desk.arrives('anna', String(anna.email));
    expect((await desk.enter(claims)).body).toEqual({ entrance: 'linked' });
    expect((await desk.me(claims)).body).toMatchObject({ id: anna.id });
    expect((await desk.call(anna, 'GET', '/v1/me')).status).toBe(200);
    await isKeptOut(desk, desk.arrives('not-anna', String(anna.email)));
  });

  it('stays linked when the tenant file is brought in again, and out when it puts them out', async () => {
    const claims = desk.arrives('bruno', String(cast.bruno.email));
    await desk.enter(claims);
    await desk.become(cast.bruno);
    expect((await desk.me(claims)).body.id).toBe(cast.bruno.id);
    await desk.become({ ...cast.bruno, disabled: true });
    await isKeptOut(desk, claims);
    await desk.become(cast.bruno);
    expect((await desk.me(claims)).body.id).toBe(cast.bruno.id);
  });

  it('is let in no more by the provider of an organisation that they have left, and by the new one’s once', async () => {
    const moved = { ...cast.bruno, id: 'mover', email: 'canary-mover@canarini.example' };
    await desk.become(moved);
    const old = desk.arrives('mover', moved.email);
    await desk.enter(old);
    expect((await desk.me(old)).body.id).toBe('mover');
    await desk.become({ ...moved, organisation: String(cast.otherAnna.organisation) });
    await isKeptOut(desk, old);
    await desk.become(moved);
    expect((await desk.me(old)).body.id).toBe('mover');
    await change(desk, '/v1/organisations/aurora', { identityProvider: 'Altro' });
    await isKeptOut(desk, old);
    const by = { provider: 'Altro' };
    const anew = desk.arrives('mover-anew', moved.email, by);
    expect((await desk.enter(anew)).body).toEqual({ entrance: 'linked' });
    expect((await desk.me(anew)).body.id).toBe('mover');
    await isKeptOut(desk, desk.arrives('mover-again', moved.email, by));
    await change(desk, '/v1/organisations/aurora', { identityProvider: 'Ateneo' });
    expect((await desk.me(old)).status).toBe(401);
  });

  it('is kept out when nobody has the address, or somebody has it whom that organisation cannot speak for', async () => {
    await isKeptOut(desk, desk.arrives('new', 'canary-new@canarini.example'));
    for (const { id, email } of [olga, cast.otherAnna, cast.robot])
      await isKeptOut(desk, desk.arrives(`not-${id}`, String(email)));
  });

  it('comes in by a request that was approved, without an invitation of the pool', async () => {
    const wanted = { name: 'Canarina', email: 'canary-asked@canarini.example' };
    const asked = await desk.call<ProvisioningRequestAnswer>(rita, 'POST', '/v1/provisioning-requests', {
      body: wanted,
    });
    const claims = desk.arrives('asked', wanted.email);
    await isKeptOut(desk, claims);
    const decision = { body: { decision: 'granted' } };
    await desk.call(sofia, 'POST', `/v1/provisioning-requests/${asked.body.id}/decision`, decision);
    expect((await desk.me({ sub: `pool-${wanted.email}` })).status).toBe(401);
    expect((await desk.enter(claims)).body).toEqual({ entrance: 'linked' });
    expect((await desk.me(claims)).body.id).toBe(asked.body.id);
  });

  it('comes in as whom an administrator has entered', async () => {
    const body = { name: 'Canarina', email: 'canary-made@canarini.example', role: 'requester', organisation: 'aurora' };
    const made = await desk.call<PersonAnswer>(ada, 'POST', '/v1/people', { body });
    const claims = desk.arrives('made', body.email);
    await desk.enter(claims);
    expect((await desk.me(claims)).body.id).toBe(made.body.id);
  });
});

describe('whoever signs in for the first time, where only who is listed comes in', () => {
  it('becomes a person if a directory group of the organisation holds the address', async () => {
    const preset = { ...portal, provisioning: { requests: 'decided', firstLogin: 'listed' } } as const;
    const desk = await deskOf({ preset, settings: { ...settings, firstLogin: 'create' } });
    const groups = '/v1/organisations/aurora/directory-groups';
    await desk.call(ada, 'POST', groups, { body: { id: 'all', name: 'Canary' } });
    const begun = await desk.call<{ id: string }>(ada, 'POST', `${groups}/all/imports`);
    const path = `${groups}/all/imports/${begun.body.id}`;
    const listed = 'canary-listed@canarini.example';
    await desk.call(ada, 'POST', `${path}/chunks`, { body: { chunk: 1, addresses: [listed] } });
    await desk.call(ada, 'POST', `${path}/finish`, { body: { lines: 1 } });
    await isKeptOut(desk, desk.arrives('unlisted', 'canary-unlisted@canarini.example'));
    expect((await desk.enter(desk.arrives('listed', listed))).body).toEqual({ entrance: 'created' });
  });
});

it('whoever signs in at a foreign issuer is told no more than that', async () => {
  const world = await httpWorld({ kind: 'foreign', settings: { firstLogin: 'create' } });
  const header = Buffer.from(JSON.stringify({ typ: 'at+jwt' })).toString('base64url');
  const asked = { claims: { aud: 'web', sub: 'stranger' }, headers: { authorization: `Bearer ${header}.canary.x` } };
  expect((await world.call(newcomer, 'POST', '/v1/self', asked)).status).toBe(403);
});
