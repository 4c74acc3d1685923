import { beforeAll, describe, expect, test } from 'vitest';
import { table } from '#store/table';
import { administeredPeople, auditOf } from '#support/store/administered';
import { identityOf, operatorOf, personOf, provisioned } from '#support/store/provisioned';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';

describe.each(stores)('people on $name', ({ make }) => {
  const clock = { now: () => minute(0) };
  let store: StorePorts;
  let desk: ReturnType<typeof administeredPeople>;
  beforeAll(async () => {
    store = await make(clock);
    await provisioned(store);
    desk = administeredPeople(store);
  });

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
    expect(await desk.create(person)).toEqual({ kind: 'committed', version: 1 });
    expect(await desk.found('whole')).toEqual({ thing: person, version: 1 });
    expect((await store.directory.memberByEmail('whole@desk.example'))?.person).toEqual(person);
    expect(await desk.enters('whole')).toBe('whole');
    expect((await store.directory.operatorsOf('teaching')).map(({ id }) => id)).toContain('whole');
    expect(await store.people.find('nobody')).toBeUndefined();
    expect(await store.people.find('no such id!')).toBeUndefined();
  });

  test('never get an address or a sign-in of somebody else', async () => {
    const addressed = personOf({ id: 'addressed', email: 'anna@bologna.example' });
    expect(await desk.create(addressed)).toEqual({ kind: 'taken', names: ['email'] });
    const signing = personOf({ id: 'signing', email: 'signing@bologna.example' });
    expect(await desk.create(signing, { identities: [identityOf('anna')] })).toEqual({
      kind: 'taken',
      names: ['subject'],
    });
    expect(await store.people.find('addressed')).toBeUndefined();
    expect(await store.people.find('signing')).toBeUndefined();
    expect(await desk.enters('anna')).toBe('anna');
  });

  test('are changed only in the version that was seen, and their own words count as a change', async () => {
    await desk.create(personOf({ id: 'seen', email: 'seen@bologna.example' }));
    const before = await desk.found('seen');
    await store.directory.updateProfile('seen', { language: 'en' });
    const after = { ...before.thing, name: 'Seen late' };
    const late = await store.people.write({ before, after, audit: auditOf('person', 'seen') });
    expect(late).toEqual({ kind: 'stale', current: { thing: { ...before.thing, language: 'en' }, version: 2 } });
    expect(await desk.change('seen', { name: 'Seen' })).toEqual({ kind: 'committed', version: 3 });
    expect((await desk.found('seen')).thing).toEqual({ ...before.thing, language: 'en', name: 'Seen' });
  });

  test('are told once more when the answer got lost', async () => {
    const after = personOf({ id: 'lost', email: 'lost@bologna.example' });
    const audit = auditOf('person', 'lost');
    await desk.create(after, { audit });
    expect(await desk.create(after, { audit })).toEqual({ kind: 'committed', version: 1 });
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
    await desk.create(keyed, { idempotency });
    expect(await desk.create(keyed, { idempotency })).toEqual({ kind: 'repeated', record: idempotency });
  });

  test('who move to another organisation are read with it at once', async () => {
    await desk.create(personOf({ id: 'mover', email: 'mover@bologna.example' }));
    await desk.change('mover', { organisation: 'padova' });
    const session = await store.sessions.open(identityOf('mover'), { now: minute(0) });
    expect(session?.organisation?.id).toBe('padova');
    expect(await rawItem(store.context, table.keys.identity(identityOf('mover')))).toMatchObject({
      organisation: 'padova',
    });
    const listed = await store.people.list({ organisation: 'padova', limit: 50 });
    expect(listed.ok && listed.value.items.map(({ id }) => id)).toContain('mover');
  });

  test('who leave queues leave nothing behind in them', async () => {
    await desk.create(operatorOf({ id: 'leaver', email: 'leaver@desk.example', queues: ['students', 'teaching'] }));
    await desk.change('leaver', { queues: ['teaching'] });
    expect(await rawItem(store.context, table.keys.membership('students', 'leaver'))).toBeUndefined();
    expect(await rawItem(store.context, table.keys.membership('teaching', 'leaver'))).toBeDefined();
  });

  test('get a sign-in besides those that they have', async () => {
    await desk.create(personOf({ id: 'double', email: 'double@bologna.example' }));
    await desk.change('double', { name: 'Double' }, { identities: [identityOf('double-2')] });
    expect([await desk.enters('double'), await desk.enters('double-2')]).toEqual(['double', 'double']);
  });

  test('who are admins cannot put each other out at once', async () => {
    for (const id of ['eva', 'ivo']) {
      await desk.create({ ...operatorOf({ id, email: `${id}@desk.example`, queues: [] }), role: 'tenant_admin' });
    }
    expect(await desk.change('ivo', { disabled: true }, { remaining: 'eva' })).toEqual({
      kind: 'committed',
      version: 2,
    });
    expect(await desk.change('eva', { disabled: true }, { remaining: 'ivo' })).toEqual({
      kind: 'taken',
      names: ['remaining'],
    });
    expect((await desk.found('eva')).thing.disabled).toBe(false);
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
