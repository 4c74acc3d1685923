import { describe, expect, it } from 'vitest';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import type { CatalogAnswer } from '#contract/answers/catalog';
import type { OrganisationAnswer, OrganisationLineAnswer } from '#contract/answers/organisation';
import { portal } from '#support/ground/portal';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { openingBody } from '#support/http-work';
import { type Caller, httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock } = world;
const { ada, sofia, olga, anna, rita, robot } = cast;

const agreement = { id: 'a', areas: ['enrolment'], from: '2026-01-01', to: '2026-12-31' };
const padova = { id: 'padova', name: 'Ateneo di Padova', agreements: [agreement], domains: ['padova.example'] };
const notAllowed = { status: 403, code: 'not-allowed' } as const;

const create = (body: object, headers = {}) =>
  call<OrganisationAnswer>(ada, 'POST', '/v1/organisations', { body, headers });
const read = (who: Caller, id: string) => call<OrganisationAnswer>(who, 'GET', `/v1/organisations/${id}`);
const change = async (id: string, body: object) => {
  const etag = (await read(ada, id)).headers['etag'] ?? '';
  return call<OrganisationAnswer>(ada, 'PATCH', `/v1/organisations/${id}`, { body, headers: { 'if-match': etag } });
};

describe('a tenant admin', () => {
  it('makes an organisation and reads it as it was made', async () => {
    const made = await create(padova);
    const areas = [{ id: 'enrolment', label: portal.areas['enrolment']?.label }];
    const whole = { ...padova, areas, kind: 'customer', sharing: 'referents', archived: false };
    expect([made.status, made.headers['location'], made.body]).toEqual([201, '/v1/organisations/padova', whole]);
    const seen = await read(ada, 'padova');
    expect([seen.body, seen.headers['etag']]).toEqual([whole, made.headers['etag']]);
  });

  it('makes it once, even if they ask twice', async () => {
    const body = { id: 'twice', name: 'Twice' };
    const headers = { 'idempotency-key': 'make-twice' };
    const [first, second] = [await create(body, headers), await create(body, headers)];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    expect((await create({ ...body, name: 'Other' }, headers)).status).toBe(422);
  });

  it('is told which field is wrong, and nothing is made', async () => {
    const make = (body: object, fields: Readonly<Record<string, string>>) =>
      refused(ada, 'POST /v1/organisations', { body }, wrong(fields));
    await make({ id: 'aurora', name: 'Second' }, { '/id': 'already-used' });
    await make({ ...padova, id: 'p2' }, { '/domains/0': 'already-used' });
    await make(
      { id: 'p2', name: 'P', agreements: [{ ...agreement, areas: ['nowhere'], to: '2025-12-31' }, agreement] },
      {
        '/agreements/0/areas/0': 'unknown-value',
        '/agreements/0/to': 'ends-before-it-begins',
        '/agreements/1/id': 'already-used',
      },
    );
    await make({ id: 'p 2', name: '' }, { '/id': 'wrong-format', '/name': 'too-short' });
    await make({ id: 'p2', name: 'P', domains: ['nodomain'] }, { '/domains/0': 'wrong-format' });
    await refused(
      ada,
      'PATCH /v1/organisations/aurora',
      { body: {}, headers: { 'if-match': '*' } },
      wrong({ '': 'nothing-to-change' }),
    );
  });

  it('changes only what they have seen', async () => {
    await create({ id: 'seen', name: 'Seen' });
    const path = '/v1/organisations/seen';
    const { etag = '' } = (await read(ada, 'seen')).headers;
    const changed = await change('seen', { name: 'Changed', kind: 'partner', identityProvider: 'idp' });
    expect([changed.status, changed.body.name, changed.body.kind]).toEqual([200, 'Changed', 'partner']);
    const late = await call(ada, 'PATCH', path, { body: { name: 'Late' }, headers: { 'if-match': etag } });
    expect(late).toMatchObject({ status: 412, body: { code: 'version-conflict', current: changed.body } });
    expect(late.headers['etag']).toBe(changed.headers['etag']);
    await refused(ada, `PATCH ${path}`, { body: { name: 'No' } }, { status: 428, code: 'if-match-required' });
    await refused(
      ada,
      'PATCH /v1/organisations/nowhere',
      { body: { name: 'No' }, headers: { 'if-match': '*' } },
      { status: 404, code: 'not-found' },
    );
    expect((await change('seen', { identityProvider: null })).body).not.toHaveProperty('identityProvider');
  });

  it('archives it: nothing new is opened there until it is restored, and what is there goes on', async () => {
    const opened = await call<{ number: string }>(anna, 'POST', '/v1/tickets', { body: openingBody() });
    await change('aurora', { archived: true });
    await refused(anna, 'POST /v1/tickets', { body: openingBody() }, wrong({ '/area': 'area-not-in-agreement' }));
    expect((await call(anna, 'GET', `/v1/tickets/${opened.body.number}`)).status).toBe(200);
    const lines = await call<{ items: OrganisationLineAnswer[] }>(ada, 'GET', '/v1/organisations');
    expect(lines.body.items.map(({ id }) => id)).not.toContain('aurora');
    const archived = await call<{ items: OrganisationLineAnswer[] }>(ada, 'GET', '/v1/organisations?archived=only');
    expect(archived.body.items).toEqual([{ id: 'aurora', name: 'Ateneo', kind: 'customer', archived: true }]);
    expect((await change('aurora', { archived: false })).body.archived).toBe(false);
    expect((await call(anna, 'POST', '/v1/tickets', { body: openingBody() })).status).toBe(201);
  });

  it('gives an organisation a new agreement, and its people may choose its areas at once', async () => {
    const areas = async () => (await call<CatalogAnswer>(anna, 'GET', '/v1/catalog')).body.areas.map(({ id }) => id);
    expect(await areas()).not.toContain('research');
    const { agreements } = (await read(ada, 'aurora')).body;
    await change('aurora', { agreements: [...agreements, { ...agreement, id: 'new', areas: ['research'] }] });
    expect(await areas()).toContain('research');
  });

  it('pages through the organisations by name', async () => {
    for (const letter of ['c', 'b', 'a']) await create({ id: `page-${letter}`, name: `Pagina ${letter}` });
    const page = (more: string) =>
      call<{ items: OrganisationLineAnswer[]; next?: string }>(ada, 'GET', `/v1/organisations?name=PÁG&limit=2${more}`);
    const first = await page('');
    const second = await page(`&cursor=${first.body.next}`);
    const names = [...first.body.items, ...second.body.items].map(({ name }) => name);
    expect([names, second.body.next]).toEqual([['Pagina a', 'Pagina b', 'Pagina c'], undefined]);
    const elsewhere = `GET /v1/organisations?name=x&cursor=${first.body.next}` as const;
    await refused(ada, elsewhere, {}, { status: 400, code: 'bad-cursor', fields: { '?cursor': 'wrong-format' } });
  });

  it('reads in the audit trail who changed what, before and after', async () => {
    clock.forward({ minutes: 1 });
    await create({ id: 'told', name: 'Told' });
    clock.forward({ minutes: 1 });
    await change('told', { name: 'Told again' });
    clock.forward({ minutes: 1 });
    await change('told', { archived: true });
    const month = clock.now().slice(0, 7);
    const asked = `/v1/audit?month=${month}&what=organisation&id=told`;
    const { items } = (await call<{ items: AuditEntryAnswer[] }>(ada, 'GET', asked)).body;
    expect(items.map(({ action, by }) => [action, by])).toEqual([
      ['archive', { id: 'ada', name: ada.name }],
      ['change', { id: 'ada', name: ada.name }],
      ['create', { id: 'ada', name: ada.name }],
    ]);
    expect(items[1]).toMatchObject({ before: { name: 'Told' }, after: { name: 'Told again' } });
    expect(items[2]).not.toHaveProperty('before');
    expect((await call<{ items: AuditEntryAnswer[] }>(ada, 'GET', '/v1/audit')).body.items.length).toBeGreaterThan(3);
    expect((await call<{ items: [] }>(ada, 'GET', `${asked}x`)).body.items).toEqual([]);
    await refused(ada, 'GET /v1/audit?month=2026-13', {}, wrong({ '?month': 'wrong-format' }));
  });

  it('makes an organisation whose name the desk is told at once', async () => {
    await create({ id: 'named', name: 'Appena nata' });
    const { body } = await call<CatalogAnswer>(olga, 'GET', '/v1/catalog');
    expect(body.organisations).toContainEqual({ id: 'named', name: 'Appena nata' });
    expect((await call<CatalogAnswer>(anna, 'GET', '/v1/catalog')).body).not.toHaveProperty('organisations');
  });
});

describe('somebody who is no tenant admin', () => {
  it('changes no organisation; a supervisor reads them, others do not', async () => {
    expect((await read(sofia, 'aurora')).status).toBe(200);
    expect((await call(sofia, 'GET', '/v1/organisations')).status).toBe(200);
    const headers = { 'if-match': '*' };
    for (const who of [sofia, olga, rita, anna, robot]) {
      await refused(who, 'POST /v1/organisations', { body: { id: 'x', name: 'X' } }, notAllowed);
      await refused(who, 'PATCH /v1/organisations/aurora', { body: { name: 'X' }, headers }, notAllowed);
      await refused(who, 'GET /v1/audit', {}, notAllowed);
    }
    for (const who of [olga, rita, anna, robot]) await refused(who, 'GET /v1/organisations', {}, notAllowed);
    for (const who of [olga, anna, robot]) await refused(who, 'GET /v1/organisations/aurora', {}, notAllowed);
  });

  it('reads the agreements of their organisation as its referent, and no other organisation', async () => {
    expect((await read(rita, 'aurora')).body).toEqual((await read(ada, 'aurora')).body);
    for (const id of ['aurora-2', 'nowhere'])
      await refused(rita, `GET /v1/organisations/${id}`, {}, { status: 404, code: 'not-found' });
  });
});
