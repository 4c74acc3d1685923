import { beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '#domain/people/organisation';
import { peopleKeys } from '#store/people-keys';
import { administeredOrganisations, auditOf } from '#support/store/administered';
import { bologna, identityOf, padova, provisioned } from '#support/store/provisioned';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { storePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';

const organisationOf = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Ateneo ${id}`,
  agreements: [],
  ...more,
});

describe.each(stores)('organisations on $name', ({ make }) => {
  const clock = { now: () => minute(0) };
  let store: StorePorts;
  let desk: ReturnType<typeof administeredOrganisations>;
  beforeAll(async () => {
    store = await make(clock);
    await provisioned(store);
    desk = administeredOrganisations(store);
  });

  const names = async (wanted: { name?: string; archived?: 'include' | 'only' }, limit = 50): Promise<string[]> => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.organisations.list({ ...wanted, limit, ...(cursor !== undefined && { cursor }) });
      if (!page.ok) throw new Error(page.failure.reason);
      all.push(...page.value.items.map(({ name }) => name));
      cursor = page.value.next;
    } while (cursor !== undefined);
    return all;
  };

  test('that a setup or an administrator made are found whole, with their version', async () => {
    const torino = organisationOf('torino', {
      kind: 'partner',
      agreements: bologna.agreements,
      identityProvider: 'torino-idp',
      domains: ['torino.example', 'to.example'],
      sharing: 'everyone',
      defaultRole: 'referent',
      archived: true,
    });
    expect(await desk.create(torino)).toEqual({ kind: 'committed', version: 1 });
    expect(await desk.found('torino')).toEqual({ thing: torino, version: 1 });
    expect(await desk.found('bologna')).toEqual({ thing: bologna, version: 1 });
    expect(await store.organisations.find('nowhere')).toBeUndefined();
    expect(await store.organisations.find('no such id!')).toBeUndefined();
  });

  test('are never made twice under one id, nor with a domain of another', async () => {
    const first = organisationOf('first', { domains: ['first.example'] });
    await desk.create(first);
    expect(await desk.create({ ...first, domains: [] })).toEqual({ kind: 'taken', names: ['first'] });
    const second = organisationOf('second', { domains: ['free.example', 'first.example'] });
    expect(await desk.create(second)).toEqual({ kind: 'taken', names: ['first.example'] });
    expect(await store.organisations.find('second')).toBeUndefined();
    await desk.change('first', { domains: [] });
    expect(await desk.create(second)).toEqual({ kind: 'committed', version: 1 });
    expect(await desk.change('first', { domains: ['free.example'] })).toEqual({
      kind: 'taken',
      names: ['free.example'],
    });
  });

  test('are changed only in the version that was seen', async () => {
    await desk.create(organisationOf('seen'));
    const before = await desk.found('seen');
    expect(await desk.change('seen', { name: 'Ateneo seen by one' })).toEqual({ kind: 'committed', version: 2 });
    const after = { ...before.thing, name: 'Ateneo seen by two' };
    const late = await store.organisations.write({ before, after, audit: auditOf('organisation', after.id) });
    expect(late).toEqual({ kind: 'stale', current: await desk.found('seen') });
    expect((await desk.found('seen')).thing.name).toBe('Ateneo seen by one');
  });

  test('are told once more when the answer got lost', async () => {
    const after = organisationOf('lost');
    const audit = auditOf('organisation', after.id);
    await store.organisations.write({ after, audit });
    expect(await store.organisations.write({ after, audit })).toEqual({ kind: 'committed', version: 1 });
    const record = {
      person: 'ada',
      route: 'createOrganisation',
      key: 'k',
      bodyHash: 'h',
      status: 201,
      created: 'keyed',
      expiresAt: minute(9_999),
    };
    const keyed = organisationOf('keyed');
    const write = () =>
      store.organisations.write({ after: keyed, audit: auditOf('organisation', 'keyed'), idempotency: record });
    expect(await write()).toEqual({ kind: 'committed', version: 1 });
    expect(await write()).toEqual({ kind: 'repeated', record });
  });

  test('are listed by name, by its beginning, and archived ones only when asked for', async () => {
    for (const name of ['Élite', 'elba', 'Eleven', 'Elf']) await desk.create(organisationOf(`x-${name}`, { name }));
    await desk.change('x-Elf', { archived: true });
    for (const limit of [1, 2, 50]) {
      expect(await names({ name: 'EL' }, limit)).toEqual(['elba', 'Eleven', 'Élite']);
      expect(await names({ name: 'el', archived: 'include' }, limit)).toEqual(['elba', 'Eleven', 'Elf', 'Élite']);
      expect(await names({ name: 'el', archived: 'only' }, limit)).toEqual(['Elf']);
    }
    await desk.change('x-elba', { name: 'Zebra' });
    expect(await names({ name: 'el' })).toEqual(['Eleven', 'Élite']);
    expect(await names({ name: 'z' })).toEqual(['Zebra']);
    expect(await names({ name: 'nothing' })).toEqual([]);
    expect(await names({})).toEqual(expect.arrayContaining([bologna.name, padova.name]));
  });

  test('are listed from a cursor of that very list only', async () => {
    const page = await store.organisations.list({ limit: 1 });
    const cursor = page.ok ? `${page.value.next}` : '';
    expect((await store.organisations.list({ limit: 1, cursor })).ok).toBe(true);
    for (const other of [{ name: 'e' }, { archived: 'only' as const }]) {
      expect(await store.organisations.list({ limit: 1, cursor, ...other })).toEqual({
        ok: false,
        failure: { reason: 'bad-cursor' },
      });
    }
  });

  test('are told to the desk under their new names at once, by a function that knew the old ones', async () => {
    const warm = storePorts(store.context, clock);
    const namesNow = async () => {
      const session = await warm.sessions.open(identityOf('olga'), { now: minute(0) });
      return (session?.configuration.settings.organisations ?? []).map(({ name }) => name);
    };
    await desk.create(organisationOf('newest', { name: 'Newest' }));
    expect(await namesNow()).toContain('Newest');
    await desk.change('newest', { name: 'Renamed' });
    expect(await namesNow()).toContain('Renamed');
    expect(await namesNow()).not.toContain('Newest');
    expect((await warm.configurations.current()).settings.organisations).toContainEqual({
      id: 'newest',
      name: 'Renamed',
    });
  });

  test('leave one entry in the audit trail for each change, and none for what was refused', async () => {
    const after = organisationOf('audited', { domains: ['audited.example'] });
    const audit = auditOf('organisation', after.id, { after });
    await store.organisations.write({ after, audit });
    const refused = organisationOf('refused', { domains: ['audited.example'] });
    await desk.create(refused);
    const page = await store.audit.entries({ month: minute(0).slice(0, 7), limit: 200 });
    const told = page.ok ? page.value.items : [];
    expect(told.filter(({ id }) => id === 'audited')).toEqual([audit]);
    expect(told.filter(({ id }) => id === 'refused')).toEqual([]);
  });

  test('give back a domain that they leave', async () => {
    await desk.create(organisationOf('leaving', { domains: ['left.example', 'kept.example'] }));
    await desk.change('leaving', { domains: ['kept.example'] });
    expect(await rawItem(store.context, peopleKeys.domain('left.example'))).toBeUndefined();
    expect(await rawItem(store.context, peopleKeys.domain('kept.example'))).toMatchObject({ organisation: 'leaving' });
  });
});
