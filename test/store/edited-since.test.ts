import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '#domain/people/organisation';
import { table } from '#store/table';
import { administeredOrganisations, administeredPeople } from '#support/store/administered';
import { countingClient } from '#support/store/counting-client';
import { bologna, identityOf, operatorOf, personOf, provisioned } from '#support/store/provisioned';
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

describe.each(stores)('a tenant file that is deployed again, on $name:', ({ make }) => {
  const clock = { now: () => minute(0) };
  let store: StorePorts;
  let people: ReturnType<typeof administeredPeople>;
  let organisations: ReturnType<typeof administeredOrganisations>;
  beforeAll(async () => {
    store = await make(clock);
    await provisioned(store);
    people = administeredPeople(store);
    organisations = administeredOrganisations(store);
  });
  const names = async (name: string): Promise<string[]> => {
    const page = await store.organisations.list({ name, limit: 50 });
    return page.ok ? page.value.items.map((one) => one.name) : [];
  };

  test('organisations edited here are not overwritten by a tenant file that is deployed again', async () => {
    const file = organisationOf('filed', { name: 'Filed', domains: ['filed.example'] });
    await store.provisioning.ensureOrganisation(file);
    await organisations.change('filed', { name: 'Edited' });
    await store.provisioning.ensureOrganisation({ ...file, name: 'Filed again', agreements: bologna.agreements });
    const edited = { ...file, name: 'Edited', agreements: bologna.agreements };
    expect((await organisations.found('filed')).thing).toEqual(edited);
    const { version } = await organisations.found('filed');
    await store.provisioning.ensureOrganisation({ ...file, name: 'Filed again', agreements: bologna.agreements });
    expect((await organisations.found('filed')).version).toBe(version);
  });

  test('organisations made here are not changed by a tenant file that names them later', async () => {
    const made = organisationOf('made', { name: 'Made here' });
    await organisations.create(made);
    await store.provisioning.ensureOrganisation({ ...made, name: 'Said by the file' });
    expect((await organisations.found('made')).thing).toEqual(made);
  });

  test('organisations written before there were versions are listed after the next setup, and edited from then on', async () => {
    const old = organisationOf('old', { name: 'Old' });
    const Item = { ...table.keys.organisation('old'), ...old };
    await store.context.client.send(new PutCommand({ TableName: store.context.tableName, Item }));
    expect(await names('old')).toEqual([]);
    expect(await organisations.change('old', { name: 'Old but edited' })).toEqual({ kind: 'committed', version: 1 });
    await store.provisioning.ensureOrganisation({ ...old, kind: 'partner' });
    expect((await organisations.found('old')).thing).toEqual({ ...old, name: 'Old but edited', kind: 'partner' });
    expect(await names('old')).toEqual(['Old but edited']);
  });

  test('people edited here are not overwritten by a tenant file that is deployed again', async () => {
    const file = operatorOf({ id: 'filed', name: 'Filed', email: 'filed@desk.example', queues: ['students'] });
    await store.provisioning.ensurePerson(file, [identityOf('filed')]);
    await people.change('filed', { queues: ['teaching'], ownQueues: ['teaching'], disabled: true });
    const again = { ...file, name: 'Filed again', queues: ['students', 'quiet'] };
    await store.provisioning.ensurePerson(again, [identityOf('filed')]);
    expect((await people.found('filed')).thing).toEqual({
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

  test('people let in here stay in when the file still has them out, and are out when they leave the file', async () => {
    const file = operatorOf({ id: 'back', email: 'back@desk.example', queues: [], disabled: true });
    await store.provisioning.dismissOthers(['anna', 'olga', 'back']);
    await store.provisioning.ensurePerson(file, []);
    await people.change('back', { disabled: false }, { identities: [identityOf('back')] });
    await store.provisioning.ensurePerson({ ...file, name: 'Said again' }, []);
    expect(await people.enters('back')).toBe('back');
    expect((await people.found('back')).thing).toMatchObject({ name: 'Said again', disabled: false });
    await store.provisioning.dismissOthers(['anna', 'olga']);
    expect(await people.enters('back')).toBeUndefined();
    expect((await people.found('back')).thing.disabled).toBe(true);
  });

  test('people let in here are no business of the file', async () => {
    await people.create(personOf({ id: 'own', email: 'own@bologna.example' }));
    await store.provisioning.dismissOthers(['anna']);
    expect(await people.enters('own')).toBe('own');
  });

  test('people put out here while a tenant file is being deployed stay out', async () => {
    const file = operatorOf({ id: 'raced', name: 'Raced', email: 'raced@desk.example', queues: ['students'] });
    await store.provisioning.ensurePerson(file, [identityOf('raced')]);
    let putsOut = true;
    const client = {
      send: async (command: Parameters<typeof store.context.client.send>[0]) => {
        if (putsOut && command instanceof TransactWriteCommand) {
          putsOut = false;
          await people.change('raced', { disabled: true });
        }
        return store.context.client.send(command);
      },
    } as typeof store.context.client;
    const deploying = storePorts({ ...store.context, client }, clock);
    await deploying.provisioning.ensurePerson({ ...file, name: 'Raced again' }, [identityOf('raced')]);
    expect((await people.found('raced')).thing).toMatchObject({ name: 'Raced again', disabled: true });
  });
});
