import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '#domain/audit/audit-entry';
import type { Person } from '#domain/people/person';
import { table } from '#store/table';
import { countingClient } from '#support/store/counting-client';
import { identityOf, operatorOf, personOf, provisioned } from '#support/store/provisioned';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { storePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';
import type { Versioned } from '#use-cases/ports/organisations';
import type { PeopleQuery, PersonWrite } from '#use-cases/ports/people';

let entries = 0;
const auditOf = (id: string): AuditEntry => {
  entries += 1;
  return { entry: `P${entries}`, by: 'ada', at: minute(entries), what: 'person', id, action: 'change' };
};

describe.each(stores)('people on $name', ({ make }) => {
  const clock = { now: () => minute(0) };
  let store: StorePorts;
  beforeAll(async () => {
    store = await make(clock);
    await provisioned(store);
  });

  const create = (person: Person, more: Partial<PersonWrite> = {}) =>
    store.people.write({ after: person, audit: auditOf(person.id), identities: [identityOf(person.id)], ...more });
  const found = async (id: string): Promise<Versioned<Person>> => {
    const person = await store.people.find(id);
    if (!person) throw new Error(`There is no ${id}`);
    return person;
  };
  const change = async (id: string, facts: Partial<Person>, more: Partial<PersonWrite> = {}) => {
    const before = await found(id);
    return store.people.write({ before, after: { ...before.thing, ...facts }, audit: auditOf(id), ...more });
  };
  const enters = async (subject: string) => {
    const session = await storePorts(store.context, clock).sessions.open(identityOf(subject), { now: minute(0) });
    return session?.person.id;
  };
  const names = async (wanted: Omit<PeopleQuery, 'limit'>, limit = 50): Promise<string[]> => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.people.list({ ...wanted, limit, ...(cursor !== undefined && { cursor }) });
      if (!page.ok) throw new Error(page.failure.reason);
      all.push(...page.value.items.map(({ name }) => name));
      cursor = page.value.next;
    } while (cursor !== undefined);
    return all;
  };

  test('who are let in are found by id and address, and enter by their sign-in', async () => {
    const person = operatorOf({
      id: 'whole',
      email: 'whole@desk.example',
      queues: ['students', 'teaching'],
      groups: ['front'],
      ownQueues: ['students'],
      rights: { students: ['read', 'note'] },
      phone: '+39 051',
    });
    expect(await create(person)).toEqual({ kind: 'committed', version: 1 });
    expect(await found('whole')).toEqual({ thing: person, version: 1 });
    expect((await store.directory.memberByEmail('whole@desk.example'))?.person).toEqual(person);
    expect(await enters('whole')).toBe('whole');
    expect((await store.directory.operatorsOf('teaching')).map(({ id }) => id)).toContain('whole');
    expect(await store.people.find('nobody')).toBeUndefined();
    expect(await store.people.find('no such id!')).toBeUndefined();
  });

  test('never get an address or a sign-in of somebody else', async () => {
    const addressed = personOf({ id: 'addressed', email: 'anna@bologna.example' });
    expect(await create(addressed)).toEqual({ kind: 'taken', names: ['email'] });
    const signing = personOf({ id: 'signing', email: 'signing@bologna.example' });
    expect(await create(signing, { identities: [identityOf('anna')] })).toEqual({ kind: 'taken', names: ['subject'] });
    expect(await store.people.find('addressed')).toBeUndefined();
    expect(await store.people.find('signing')).toBeUndefined();
    expect(await enters('anna')).toBe('anna');
  });

  test('are changed only in the version that was seen, and their own words count as a change', async () => {
    await create(personOf({ id: 'seen', email: 'seen@bologna.example' }));
    const before = await found('seen');
    await store.directory.updateProfile('seen', { language: 'en' });
    const after = { ...before.thing, name: 'Seen late' };
    const late = await store.people.write({ before, after, audit: auditOf('seen') });
    expect(late).toEqual({ kind: 'stale', current: { thing: { ...before.thing, language: 'en' }, version: 2 } });
    expect(await change('seen', { name: 'Seen' })).toEqual({ kind: 'committed', version: 3 });
    expect((await found('seen')).thing).toEqual({ ...before.thing, language: 'en', name: 'Seen' });
  });

  test('are told once more when the answer got lost', async () => {
    const after = personOf({ id: 'lost', email: 'lost@bologna.example' });
    const audit = auditOf('lost');
    await create(after, { audit });
    expect(await create(after, { audit })).toEqual({ kind: 'committed', version: 1 });
    const idempotency = {
      person: 'ada',
      route: 'createPerson',
      key: 'k',
      bodyHash: 'h',
      status: 201,
      created: 'keyed',
      expiresAt: minute(9_999),
    };
    const keyed = personOf({ id: 'keyed', email: 'keyed@bologna.example' });
    await create(keyed, { idempotency });
    expect(await create(keyed, { idempotency })).toEqual({ kind: 'repeated', record: idempotency });
  });

  test('who move to another organisation are read with it at once', async () => {
    await create(personOf({ id: 'mover', email: 'mover@bologna.example' }));
    await change('mover', { organisation: 'padova' });
    const session = await store.sessions.open(identityOf('mover'), { now: minute(0) });
    expect(session?.organisation?.id).toBe('padova');
    expect(await rawItem(store.context, table.keys.identity(identityOf('mover')))).toMatchObject({
      organisation: 'padova',
    });
    expect(await names({ organisation: 'padova' })).toContain('Anna Rossi');
  });

  test('who leave queues leave nothing behind in them', async () => {
    await create(operatorOf({ id: 'leaver', email: 'leaver@desk.example', queues: ['students', 'teaching'] }));
    await change('leaver', { queues: ['teaching'] });
    expect(await rawItem(store.context, table.keys.membership('students', 'leaver'))).toBeUndefined();
    expect(await rawItem(store.context, table.keys.membership('teaching', 'leaver'))).toBeDefined();
  });

  test('get a sign-in besides those that they have', async () => {
    await create(personOf({ id: 'double', email: 'double@bologna.example' }));
    await change('double', { name: 'Double' }, { identities: [identityOf('double-2')] });
    expect([await enters('double'), await enters('double-2')]).toEqual(['double', 'double']);
  });

  test('who are admins cannot put each other out at once', async () => {
    for (const id of ['eva', 'ivo']) {
      await create({ ...operatorOf({ id, email: `${id}@desk.example`, queues: [] }), role: 'tenant_admin' });
    }
    expect(await change('ivo', { disabled: true }, { remaining: 'eva' })).toEqual({ kind: 'committed', version: 2 });
    expect(await change('eva', { disabled: true }, { remaining: 'ivo' })).toEqual({
      kind: 'taken',
      names: ['remaining'],
    });
    expect((await found('eva')).thing.disabled).toBe(false);
  });

  test('are listed by name, of an organisation, of a role, and without those who are out', async () => {
    await store.provisioning.ensureOrganisation({ id: 'listed', name: 'Listed', agreements: [] });
    for (const name of ['Zoe', 'Ålice', 'alina', 'Bea', 'Ciro'] as const) {
      const facts = { id: `l-${name.length}-${name.charCodeAt(0)}`, name, organisation: 'listed' };
      await create(
        personOf({ ...facts, email: `${facts.id}@listed.example`, role: name === 'Bea' ? 'referent' : 'requester' }),
      );
    }
    await change('l-4-67', { disabled: true });
    for (const limit of [1, 2, 50]) {
      expect(await names({ organisation: 'listed' }, limit)).toEqual(['Ålice', 'alina', 'Bea', 'Zoe']);
      expect(await names({ organisation: 'listed', name: 'AL' }, limit)).toEqual(['Ålice', 'alina']);
      expect(await names({ organisation: 'listed', role: 'referent' }, limit)).toEqual(['Bea']);
      expect(await names({ organisation: 'listed', disabled: 'only' }, limit)).toEqual(['Ciro']);
      expect(await names({ role: 'requester', name: 'zo' }, limit)).toEqual(['Zoe']);
      expect(await names({ name: 'ci', disabled: 'include' }, limit)).toEqual(['Ciro']);
    }
    expect(await names({ role: 'operator' })).toContain('Olga');
    expect(await names({ role: 'operator' })).not.toContain('Zoe');
    const page = await store.people.list({ organisation: 'listed', limit: 1 });
    expect(page.ok && page.value.items).toEqual([
      {
        id: 'l-5-197',
        name: 'Ålice',
        role: 'requester',
        disabled: false,
        organisation: 'listed',
        email: 'l-5-197@listed.example',
      },
    ]);
    const cursor = page.ok ? `${page.value.next}` : '';
    expect((await store.people.list({ organisation: 'bologna', limit: 1, cursor })).ok).toBe(false);
    expect((await store.people.list({ organisation: 'listed', role: 'referent', limit: 1, cursor })).ok).toBe(false);
  });

  test('leave the lists of a role and an organisation that they leave; API clients are in none', async () => {
    await create(personOf({ id: 'riser', name: 'Riser', email: 'riser@bologna.example' }));
    const { organisation: _left, ...rest } = (await found('riser')).thing;
    const before = await found('riser');
    await store.people.write({ before, after: { ...rest, role: 'supervisor' }, audit: auditOf('riser') });
    expect(await names({ role: 'supervisor' })).toEqual(['Riser']);
    expect(await names({ role: 'requester', name: 'Riser' })).toEqual([]);
    expect(await names({ organisation: 'bologna', name: 'Riser' })).toEqual([]);
    const { email: _none, ...machine } = personOf({ id: 'machine', name: 'Machine', role: 'api_client' });
    await store.provisioning.ensurePerson(machine, [identityOf('machine')]);
    expect(await names({ name: 'machine' })).toEqual([]);
  });

  test('edited here are not overwritten by a tenant file that is deployed again', async () => {
    const file = operatorOf({ id: 'filed', name: 'Filed', email: 'filed@desk.example', queues: ['students'] });
    await store.provisioning.ensurePerson(file, [identityOf('filed')]);
    await change('filed', { queues: ['teaching'], ownQueues: ['teaching'], disabled: true });
    const again = { ...file, name: 'Filed again', queues: ['students', 'quiet'] };
    await store.provisioning.ensurePerson(again, [identityOf('filed')]);
    expect((await found('filed')).thing).toEqual({
      ...file,
      name: 'Filed again',
      queues: ['teaching'],
      ownQueues: ['teaching'],
      disabled: true,
    });
    const { client, seen } = countingClient(store.context.client);
    await storePorts({ ...store.context, client }, clock).provisioning.ensurePerson(again, [identityOf('filed')]);
    expect(seen.writes).toBe(0);
  });

  test('let in here stay in when the file still has them out, and are out when they leave the file', async () => {
    const file = operatorOf({ id: 'back', email: 'back@desk.example', queues: [], disabled: true });
    await store.provisioning.dismissOthers(['anna', 'olga', 'back']);
    await store.provisioning.ensurePerson(file, []);
    await change('back', { disabled: false }, { identities: [identityOf('back')] });
    await store.provisioning.ensurePerson({ ...file, name: 'Said again' }, []);
    expect(await enters('back')).toBe('back');
    expect((await found('back')).thing).toMatchObject({ name: 'Said again', disabled: false });
    await store.provisioning.dismissOthers(['anna', 'olga']);
    expect(await enters('back')).toBeUndefined();
    expect((await found('back')).thing.disabled).toBe(true);
  });

  test('let in here are no business of the file', async () => {
    await create(personOf({ id: 'own', email: 'own@bologna.example' }));
    await store.provisioning.dismissOthers(['anna']);
    expect(await enters('own')).toBe('own');
  });

  test('are of the organisation that owns their domain', async () => {
    await store.provisioning.ensureOrganisation({
      id: 'owner',
      name: 'Owner',
      agreements: [],
      domains: ['own.example'],
    });
    expect(await store.people.ownerOf('own.example')).toBe('owner');
    expect(await store.people.ownerOf('nobodys.example')).toBeUndefined();
  });
});
