import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import { change, type Desk, deskOf, isKeptOut, settings } from '#support/first-sign-in';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';

const { ada, dario } = cast;

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

  it.each([
    ['lines', 'Canary\r\nBcc:  x', 'Canary Bcc: x'],
    ['spaces', ' \u202e ', 'canary-spaces@canarini.example'],
    ['halves', 'Canary \ud83d', 'Canary \ufffd'],
    ['volumes', 'canary '.repeat(300), `${'canary '.repeat(29).slice(0, 199)}…`],
  ])('is called on one line, whatever the provider calls them: %s', async (what, name, called) => {
    const claims = desk.arrives(what, `canary-${what}@canarini.example`, { name });
    expect((await desk.enter(claims)).body).toEqual({ entrance: 'created' });
    expect((await desk.me(claims)).body.name).toBe(called);
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
    ['an address within an address', { email: 'canary-x@nobodys.example@canarini.example' }],
    ['an address that is none', { email: '<canary x>\r\n@canarini.example' }],
    ['an address of nobody', { email: '@canarini.example' }],
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
