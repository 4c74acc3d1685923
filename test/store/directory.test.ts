import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { personItem } from '#store/person-item';
import { withRole } from '#store/with-role';
import { countingClient } from '#support/store/counting-client';
import { bologna, identityOf, operatorOf, padova, personOf, provisioned } from '#support/store/provisioned';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';

describe.each(stores)('the directory on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
    await provisioned(store);
  });

  test('people are found by id, and by address with their organisation, however it is written', async () => {
    expect(await store.directory.person('anna')).toEqual(personOf());
    const anna = { person: personOf(), organisation: bologna };
    expect(await store.directory.memberByEmail('ANNA@Bologna.example')).toEqual(anna);
    expect(await store.directory.memberByEmail('olga@desk.example')).toEqual({ person: operatorOf() });
  });

  test('whom nobody knows is not found, however strange the question', async () => {
    for (const id of ['nobody', '', 'x'.repeat(3000)]) {
      expect(await store.directory.person(id)).toBeUndefined();
      expect(await store.directory.memberByEmail(id)).toBeUndefined();
      expect(await store.directory.operatorsOf(id)).toEqual([]);
    }
  });

  test('whoever has moved is found with their new organisation, though only their person was written', async () => {
    const carla = personOf({ id: 'carla', email: 'carla@bologna.example' });
    await store.provisioning.ensurePerson(carla, []);
    const moved = { ...carla, organisation: 'padova' };
    await store.context.client.send(
      new PutCommand({
        TableName: store.context.tableName,
        Item: personItem.write({ person: moved, identities: [], version: 1 }),
      }),
    );
    expect(await store.directory.memberByEmail('carla@bologna.example')).toEqual({
      person: moved,
      organisation: padova,
    });
  });

  test('many people are named at once, each once, and the unknown are left out', async () => {
    const ids = Array.from({ length: 120 }, (_, i) => `person-${i}`);
    await Promise.all(ids.map((id) => store.provisioning.ensurePerson(personOf({ id, email: `${id}@x.example` }), [])));
    const found = await store.directory.people([...ids, 'anna', 'anna', 'nobody']);
    expect([...found.keys()].sort()).toEqual([...ids, 'anna'].sort());
    expect((await store.directory.people([])).size).toBe(0);
  });

  test('the operators of a queue are those who work on it and may still come in', async () => {
    const queues = ['teaching'];
    const operators = ['ugo', 'otto', 'pia', 'ida', 'leo'].map((id) =>
      operatorOf({ id, name: id, email: `${id}@d.example`, queues }),
    );
    for (const operator of operators) await store.provisioning.ensurePerson(operator, []);
    const [ugo, otto] = operators;
    await store.provisioning.ensurePerson({ ...operatorOf(), ...ugo, queues: ['students'] }, []);
    await store.provisioning.ensurePerson({ ...operatorOf(), ...otto, disabled: true }, []);
    const names = (await store.directory.operatorsOf('teaching')).map(({ name }) => name);
    expect(names).toEqual(['ida', 'leo', 'pia']);
    expect((await store.directory.operatorsOf('students')).map(({ id }) => id)).toEqual(['olga', 'ugo']);
  });

  test('people of a role are found, of one organisation or of all, while they are in', async () => {
    const [here, there, gone] = [
      personOf({ id: 'ref1', role: 'referent', email: 'ref1@bologna.example' }),
      personOf({ id: 'ref2', role: 'referent', organisation: 'padova', email: 'ref2@padova.example' }),
      personOf({ id: 'ref3', role: 'referent', email: 'ref3@bologna.example', disabled: true }),
    ];
    for (const person of [here, there, gone]) await store.provisioning.ensurePerson(person, []);
    const ids = async (organisation?: string) =>
      (await store.directory.withRole('referent', organisation)).map(({ id }) => id).filter((id) => /^ref/.test(id));
    expect((await ids()).toSorted()).toEqual(['ref1', 'ref2']);
    expect(await ids('padova')).toEqual(['ref2']);
    expect(await ids('nowhere')).toEqual([]);
    const readsFor = async (organisation?: string) => {
      const { client, seen } = countingClient(store.context.client);
      await withRole({ ...store.context, client })('referent', organisation);
      return seen.reads;
    };
    expect(await readsFor('nowhere')).toBeLessThan(await readsFor());
  });

  test('somebody changes what they say of themselves, and nothing else', async () => {
    const bruno = personOf({ id: 'bruno', email: 'bruno@bologna.example' });
    await store.provisioning.ensurePerson(bruno, [identityOf('bruno')]);
    const changed = { ...bruno, language: 'en', phone: '+39 051' };
    expect(await store.directory.updateProfile('bruno', { language: 'en', phone: '+39 051' })).toEqual(changed);
    expect(await store.directory.updateProfile('bruno', {})).toEqual(changed);
    expect(await store.directory.updateProfile('bruno', { phone: null })).toEqual({ ...bruno, language: 'en' });
    expect(await store.directory.person('bruno')).toEqual({ ...bruno, language: 'en' });
    expect(await store.directory.updateProfile('nobody', { language: 'en' })).toBeUndefined();
    expect(await store.directory.person('nobody')).toBeUndefined();
  });
});
