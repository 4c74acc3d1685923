import { describe, expect, it } from 'vitest';
import type { AuditEntryAnswer } from '#contract/answers/audit-entry';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { cast } from '#support/http-cast';
import { partnerDesk } from '#support/http-partners';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpRegistry } from '#support/http-registry';
import type { Caller } from '#support/http-world';

const world = await partnerDesk();
const refused = httpRefusals(world);
const { create, read, change, namesOf } = httpRegistry(world);
const { call, clock } = world;
const { ada, sofia, olga, anna, rita, robot, otherAnna, otherRita } = cast;

const site = { id: 's1', name: 'Negozio', address: 'Via Roma 1', city: 'Fano', province: 'PU' };
const contract = { id: 'c1', name: 'RV-104', service: 'FTTH', site: 's1', from: '2025-01-01' };
const rosati = {
  ...{ name: 'Panificio Rosati', number: 'C-7', province: 'PU', email: 'canary@rosati.example', phone: '0721 000456' },
  ...{ language: 'en', contracts: [contract], sites: [site] },
};
const notFound = { status: 404, code: 'not-found' } as const;

describe('a partner', () => {
  it('puts an end customer into the registry and reads it as it was made', async () => {
    const made = await create(anna, rosati);
    const whole = { ...rosati, id: made.body.id, partner: 'aurora', archived: false };
    expect([made.status, made.headers['location'], made.body]).toEqual([
      201,
      `/v1/end-customers/${made.body.id}`,
      whole,
    ]);
    for (const who of [anna, rita, robot, olga, sofia, ada]) {
      const seen = await read(who, made.body.id);
      expect([seen.body, seen.headers['etag']]).toEqual([whole, made.headers['etag']]);
    }
  });

  it('needs to say no more than a name; it is written to in their language', async () => {
    const { body } = await create(cast.emma, { name: 'Hardly known' });
    expect(body).toEqual({
      ...{ id: body.id, partner: 'aurora', name: 'Hardly known', archived: false },
      ...{ language: 'en', contracts: [], sites: [] },
    });
  });

  it('makes it once, even if they ask twice', async () => {
    const headers = { 'idempotency-key': 'make-twice' };
    const [first, second] = [
      await create(rita, { name: 'Twice' }, headers),
      await create(rita, { name: 'Twice' }, headers),
    ];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    expect(second.headers['etag']).toBe(first.headers['etag']);
    expect((await create(rita, { name: 'Other' }, headers)).status).toBe(422);
    expect(await namesOf(rita, 'name=twice')).toEqual(['Twice']);
  });

  it('is told which field is wrong, and nothing is made', async () => {
    const make = (body: object, fields: Readonly<Record<string, string>>) =>
      refused(anna, 'POST /v1/end-customers', { body: { name: 'Wrong', ...body } }, wrong(fields));
    await make({ name: ' ', province: 'Pesaro' }, { '/name': 'too-short', '/province': 'wrong-format' });
    await make({ contracts: [contract] }, { '/contracts/0/site': 'unknown-value' });
    await make({ sites: [{ id: 's1', name: 'No address' }] }, { '/sites/0/address': 'required' });
    await make({ partner: 'aurora-2' }, { '/partner': 'not-allowed' });
    await make(
      { contracts: Array.from({ length: 41 }, (_, at) => ({ id: `c${at}`, name: `C${at}` })) },
      {
        '/contracts': 'too-long',
      },
    );
    expect(await namesOf(anna, 'name=wrong')).toEqual([]);
  });

  it('changes only what they have seen, and loses nothing that they did not name', async () => {
    const { body, headers } = await create(anna, { ...rosati, name: 'Seen' });
    const path = `/v1/end-customers/${body.id}`;
    const changed = await change(rita, body.id, { number: null, contracts: [], phone: '0721 1' });
    const { number: _, ...rest } = body;
    expect([changed.status, changed.body]).toEqual([200, { ...rest, contracts: [], phone: '0721 1' }]);
    const stale = { body: { name: 'Late' }, headers: { 'if-match': headers['etag'] ?? '' } };
    const late = await call(anna, 'PATCH', path, stale);
    expect(late).toMatchObject({ status: 412, body: { code: 'version-conflict', current: changed.body } });
    expect(late.headers['etag']).toBe(changed.headers['etag']);
    await refused(anna, `PATCH ${path}`, { body: { name: 'No' } }, { status: 428, code: 'if-match-required' });
    const any = { headers: { 'if-match': '*' } };
    await refused(anna, `PATCH ${path}`, { ...any, body: {} }, wrong({ '': 'nothing-to-change' }));
    await refused(
      anna,
      `PATCH ${path}`,
      { ...any, body: { sites: [], contracts: [contract] } },
      wrong({
        '/contracts/0/site': 'unknown-value',
      }),
    );
  });

  it('archives it, finds it among the archived, and takes it back', async () => {
    const { body } = await create(anna, { name: 'Archiviato' });
    expect((await change(anna, body.id, { archived: true })).body.archived).toBe(true);
    const found = async () =>
      Promise.all(['', '&archived=include', '&archived=only'].map((more) => namesOf(anna, `name=archiviato${more}`)));
    expect(await found()).toEqual([[], ['Archiviato'], ['Archiviato']]);
    expect((await read(anna, body.id)).body.archived).toBe(true);
    await change(anna, body.id, { archived: false });
    expect(await found()).toEqual([['Archiviato'], ['Archiviato'], []]);
  });

  it('learns nothing of another partner’s customers', async () => {
    const { body } = await create(anna, { ...rosati, name: 'Solo nostro' });
    for (const who of [otherAnna, otherRita]) {
      await refused(who, `GET /v1/end-customers/${body.id}`, {}, notFound);
      const attempt = { body: { name: 'Theirs' }, headers: { 'if-match': '*' } };
      await refused(who, `PATCH /v1/end-customers/${body.id}`, attempt, notFound);
      for (const query of ['name=solo', 'number=c-7', 'province=PU', 'contract=rv', ''])
        expect(await namesOf(who, query), query).toEqual([]);
      await refused(who, 'GET /v1/end-customers?partner=aurora', {}, wrong({ '?partner': 'not-allowed' }));
    }
  });
});

describe('the desk', () => {
  it('keeps the registry for every partner, and says whose customer a new one is', async () => {
    const made = await create(olga, { name: 'Dal telefono', partner: 'aurora-2' });
    expect([made.status, made.body.partner]).toEqual([201, 'aurora-2']);
    await create(anna, { name: 'Dal portale' });
    expect(await namesOf(sofia, 'name=dal')).toEqual(['Dal portale', 'Dal telefono']);
    expect(await namesOf(olga, 'name=dal&partner=aurora-2')).toEqual(['Dal telefono']);
    expect(await namesOf(otherAnna, 'name=dal')).toEqual(['Dal telefono']);
    expect((await change(olga, made.body.id, { name: 'Dal centralino' })).status).toBe(200);
  });

  it('names a partner that there is, and that is one', async () => {
    await call(ada, 'POST', '/v1/organisations', { body: { id: 'mere', name: 'Mere customer' } });
    await call(ada, 'POST', '/v1/organisations', { body: { id: 'gone', name: 'Gone', kind: 'partner' } });
    await call(ada, 'PATCH', '/v1/organisations/gone', { body: { archived: true }, headers: { 'if-match': '*' } });
    const make = (partner: string | undefined, code: string) =>
      refused(
        olga,
        'POST /v1/end-customers',
        { body: { name: 'Wrong', ...(partner && { partner }) } },
        wrong({ '/partner': code }),
      );
    await make(undefined, 'required');
    await make('nowhere', 'unknown-value');
    await make('mere', 'unknown-value');
    await make('gone', 'archived');
  });

  it('reads in the audit trail who changed what, before and after', async () => {
    const { body } = await create(anna, { name: 'Told' });
    clock.forward({ minutes: 1 });
    await change(olga, body.id, { name: 'Told again' });
    clock.forward({ minutes: 1 });
    await change(anna, body.id, { archived: true });
    clock.forward({ minutes: 1 });
    await change(anna, body.id, { archived: false });
    const asked = `/v1/audit?month=${clock.now().slice(0, 7)}&what=end-customer&id=${body.id}`;
    const { items } = (await call<{ items: AuditEntryAnswer[] }>(ada, 'GET', asked)).body;
    expect(items.map(({ action, by }) => [action, by.id])).toEqual([
      ['restore', 'anna'],
      ['archive', 'anna'],
      ['change', 'olga'],
      ['create', 'anna'],
    ]);
    expect(items[2]).toMatchObject({ before: { name: 'Told' }, after: { name: 'Told again' } });
  });
});

describe('whoever has no registry', () => {
  const offered = async (who: Caller) => (await call<CatalogAnswer>(who, 'GET', '/v1/catalog')).body.endCustomers;

  it('is told so by the catalogue', async () => {
    expect([await offered(anna), await offered(olga)]).toEqual([true, true]);
  });

  it('is refused, in an organisation that is a customer itself', async () => {
    const customerAgain = { body: { kind: 'customer' }, headers: { 'if-match': '*' } };
    await call(ada, 'PATCH', '/v1/organisations/aurora-2', customerAgain);
    const notAllowed = { status: 403, code: 'not-allowed' } as const;
    await refused(otherAnna, 'GET /v1/end-customers', {}, notAllowed);
    await refused(otherAnna, 'POST /v1/end-customers', { body: { name: 'No' } }, notAllowed);
    expect(await offered(otherAnna)).toBeUndefined();
  });
});
