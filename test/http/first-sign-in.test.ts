import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import type { MeAnswer } from '#contract/answers/me';
import type { PersonAnswer } from '#contract/answers/person';
import type { ProvisioningRequestAnswer } from '#contract/answers/provisioning-request';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { type HttpWorld, httpWorld } from '#support/http-world';

const { ada, sofia, rita, anna, olga, dario } = cast;
/** Somebody of whom the desk knows nothing yet. */
const newcomer = { ...anna, id: 'newcomer' };
const provider = 'Ateneo';
const settings = { identityProviders: [provider, 'Altro'] };

const change = async ({ call }: HttpWorld, path: string, body: object) => {
  const { headers } = await call(ada, 'GET', path);
  const changed = await call(ada, 'PATCH', path, { body, headers: { 'if-match': String(headers['etag']) } });
  expect(changed.status).toBe(200);
};

/** A desk whose first organisation has a provider of its own, and owns a domain. */
const deskOf = async (options: Parameters<typeof httpWorld>[0]) => {
  const world = await httpWorld(options);
  await change(world, '/v1/organisations/aurora', { identityProvider: provider, domains: ['canarini.example'] });
  /** The provider signs somebody in; answers how their token calls them. */
  const arrives = (subject: string, email: string, more: { name?: string; provider?: string } = {}) => {
    const username = `${provider}_${subject}`;
    world.federated.set(username, { subject, provider, email, ...more });
    return { sub: subject, username };
  };
  const enter = (claims: object) =>
    world.call<{ entrance: string }>(newcomer, 'POST', '/v1/self', { claims: { ...claims } });
  const me = (claims: object) => world.call<MeAnswer>(newcomer, 'GET', '/v1/me', { claims: { ...claims } });
  return { ...world, arrives, enter, me };
};
type Desk = Awaited<ReturnType<typeof deskOf>>;

const isKeptOut = async ({ enter, me, dump }: Desk, claims: object) => {
  const before = await dump();
  const { status, body } = await enter(claims);
  expect([status, body]).toMatchObject([403, { code: 'not-let-in' }]);
  expect((await me(claims)).status).toBe(401);
  expect(await dump()).toEqual(before);
};

describe('whoever signs in for the first time, where the tenant makes people of them', () => {
  let desk: Desk;
  beforeAll(async () => {
    const preset = { ...portal, provisioning: { requests: 'decided' } } as const;
    desk = await deskOf({ preset, settings: { ...settings, firstLogin: 'create' } });
  });

  it('becomes a person of the organisation that owns the domain of their address', async () => {
    const claims = desk.arrives('new', 'Canary.New@canarini.example', { name: 'Canary New' });
    expect((await desk.me(claims)).status).toBe(401);
    expect((await desk.enter(claims)).body).toEqual({ entrance: 'created' });
    expect((await desk.me(claims)).body).toMatchObject({
      name: 'Canary New',
      role: 'requester',
      organisation: { id: 'aurora' },
    });
    expect((await desk.enter(claims)).body).toEqual({ entrance: 'known' });
  });

  it('has the default role of the organisation, and is called by the address where nothing else is told', async () => {
    await change(desk, '/v1/organisations/aurora', { defaultRole: 'referent' });
    const claims = desk.arrives('boss', 'canary-boss@canarini.example');
    await desk.enter(claims);
    const { body } = await desk.me(claims);
    expect(body).toMatchObject({ role: 'referent', name: 'canary-boss@canarini.example' });
    await change(desk, '/v1/organisations/aurora', { defaultRole: null });
    const trail = await desk.call<{ items: AuditEntryAnswer[] }>(ada, 'GET', `/v1/audit?id=${body.id}`);
    expect(trail.body.items).toMatchObject([{ what: 'person', action: 'enter', by: { id: body.id } }]);
  });

  it('becomes one person, however many first calls they make at once', async () => {
    const claims = desk.arrives('twice', 'canary-twice@canarini.example');
    const answers = await Promise.all(Array.from({ length: 4 }, () => desk.enter(claims)));
    expect(answers.map(({ body }) => body.entrance).toSorted()).toEqual(['created', 'known', 'known', 'known']);
    const found = await desk.call<{ items: unknown[] }>(ada, 'GET', '/v1/people?name=canary-twice');
    expect(found.body.items).toHaveLength(1);
  });

  it('is found again by their sign-in alone, whatever becomes of the address', async () => {
    const claims = desk.arrives('moved', 'canary-moved@canarini.example');
    await desk.enter(claims);
    const before = (await desk.me(claims)).body;
    desk.arrives('moved', 'canary-moved@elsewhere.example');
    expect((await desk.enter(claims)).body).toEqual({ entrance: 'known' });
    expect((await desk.me(claims)).body).toEqual(before);
  });

  it('is nobody where another sign-in comes with the address of somebody who is linked already', async () => {
    await desk.enter(desk.arrives('first-owner', 'canary-shared@canarini.example'));
    await isKeptOut(desk, desk.arrives('second-owner', 'canary-shared@canarini.example'));
  });

  it.each([
    ['the provider of another organisation', { email: 'canary-x@canarini.example', provider: 'Altro' }],
    ['a domain that nobody owns', { email: 'canary-x@nobodys.example' }],
    ['a domain that only ends like one that somebody owns', { email: 'canary-x@not.canarini.example' }],
    ['an address that hides another domain', { email: 'canary-x@canarini.example@nobodys.example' }],
  ])('is told the same for %s, and nothing is written', async (_what, { email, ...more }) => {
    await isKeptOut(desk, desk.arrives('stranger', email, more));
  });

  it('is nobody by the user name of somebody else, by none, or by a password of the pool', async () => {
    const { username } = desk.arrives('somebody', 'canary-s@canarini.example');
    await isKeptOut(desk, { sub: 'impostor', username });
    await isKeptOut(desk, { sub: 'somebody', username: 'somebody' });
    await isKeptOut(desk, { sub: 'somebody' });
  });

  it('stays out when they were put out, or their organisation was archived', async () => {
    const claims = desk.arrives('dismissed', 'canary-dismissed@canarini.example');
    await desk.enter(claims);
    const { id } = (await desk.me(claims)).body;
    await change(desk, `/v1/people/${id}`, { disabled: true });
    await isKeptOut(desk, claims);
    await isKeptOut(desk, desk.arrives('dismissed-too', 'canary-dismissed@canarini.example'));
    await isKeptOut(desk, desk.arrives('dario', String(dario.email)));
    await change(desk, '/v1/organisations/aurora', { archived: true });
    await isKeptOut(desk, desk.arrives('late', 'canary-late@canarini.example'));
    await change(desk, '/v1/organisations/aurora', { archived: false });
  });

  it('tries thirty times an hour and no more', async () => {
    const claims = desk.arrives('patient', 'canary-patient@nobodys.example');
    for (let tried = 1; tried <= 30; tried += 1) expect((await desk.enter(claims)).status).toBe(403);
    expect((await desk.enter(claims)).status).toBe(429);
  });
});

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

  it('is kept out when nobody has the address, or somebody has it whom that organisation cannot speak for', async () => {
    await isKeptOut(desk, desk.arrives('new', 'canary-new@canarini.example'));
    for (const { id, email } of [olga, cast.otherAnna]) await isKeptOut(desk, desk.arrives(id, String(email)));
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
