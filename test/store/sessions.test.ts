import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { table } from '#store/table';
import { portalDesk } from '#support/ground/portal';
import { countingClient } from '#support/store/counting-client';
import { bologna, identityOf, operatorOf, padova, personOf, provisioned } from '#support/store/provisioned';
import type { StorePorts } from '#support/store/store-ports';
import { storePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute, opening } from '#support/store/story';
import { committed } from '#support/store/told';

describe.each(stores)('sessions on $name', ({ make }) => {
  const now = minute(0);
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => now });
    await provisioned(store);
  });
  const configuration = { ...portalDesk, version: 1 };

  test('somebody who calls is known with their organisation, the configuration, the ticket and the repeated key', async () => {
    const record = { person: 'anna', route: 'r', key: 'k', bodyHash: 'h', status: 201, expiresAt: minute(1) };
    const ticket = await committed(store.tickets, opening('2026-000001', {}, { idempotency: record }));
    const wanted = { now, number: '2026-000001', idempotency: { route: 'r', key: 'k' } };
    const session = { person: personOf(), organisation: bologna, configuration, ticket, repeated: record };
    expect(await store.sessions.open(identityOf('anna'), wanted)).toEqual(session);
    const later = { ...wanted, now: minute(1), number: '2026-999999' };
    expect(await store.sessions.open(identityOf('anna'), later)).toEqual({
      person: personOf(),
      organisation: bologna,
      configuration,
    });
  });

  test('an operator has no organisation, and the order of the priorities is the one of the preset', async () => {
    const session = await store.sessions.open(identityOf('olga'), { now });
    expect(session).toEqual({ person: operatorOf(), configuration });
    const { priorities } = portalDesk.preset;
    expect(Object.keys(session?.configuration.preset.priorities ?? {})).toEqual(Object.keys(priorities));
  });

  test('nobody is known under an identity that was not provisioned, nor under the same subject of another issuer', async () => {
    expect(await store.sessions.open(identityOf('nobody'), { now })).toBeUndefined();
    expect(await store.sessions.open({ issuer: 'https://other.example', subject: 'anna' }, { now })).toBeUndefined();
  });

  test('a number that no ticket can have is nobody’s ticket, not an error', async () => {
    const session = await store.sessions.open(identityOf('anna'), { now, number: 'x'.repeat(3000) });
    expect(session?.ticket).toBeUndefined();
    expect((await store.sessions.open(identityOf('anna'), { now, number: '' }))?.ticket).toBeUndefined();
  });

  test('somebody who is disabled, or moves to another organisation, is so at their next call', async () => {
    const carla = personOf({ id: 'carla', email: 'carla@padova.example' });
    await store.provisioning.ensurePerson(carla, [identityOf('carla')]);
    expect((await store.sessions.open(identityOf('carla'), { now }))?.organisation).toEqual(bologna);
    const moved = { ...carla, organisation: 'padova' };
    await store.provisioning.ensurePerson(moved, [identityOf('carla')]);
    const atPadova = { person: moved, organisation: padova, configuration };
    expect(await store.sessions.open(identityOf('carla'), { now })).toEqual(atPadova);
    await store.provisioning.ensurePerson({ ...moved, disabled: true }, [identityOf('carla')]);
    expect((await store.sessions.open(identityOf('carla'), { now }))?.person.disabled).toBe(true);
  });

  test('somebody who moved is read in one batch again from their second call on', async () => {
    const dora = personOf({ id: 'dora', email: 'dora@padova.example' });
    await store.provisioning.ensurePerson(dora, [identityOf('dora')]);
    const { client, seen } = countingClient(store.context.client);
    const { sessions } = storePorts({ ...store.context, client }, { now: () => now });
    const readsOfCall = async () => {
      const before = seen.reads;
      await sessions.open(identityOf('dora'), { now });
      return seen.reads - before;
    };
    await readsOfCall();
    const usual = await readsOfCall();
    await store.provisioning.ensurePerson({ ...dora, organisation: 'padova' }, [identityOf('dora')]);
    expect(await readsOfCall()).toBe(usual + 1);
    expect(await readsOfCall()).toBe(usual);
  });

  test('whoever was invited by mistake is out as soon as the sign-in is corrected, also where they came in before', async () => {
    const gina = personOf({ id: 'gina', email: 'gina@bologna.example' });
    await store.provisioning.ensurePerson(gina, [identityOf('a-stranger')]);
    expect((await store.sessions.open(identityOf('a-stranger'), { now }))?.person.id).toBe('gina');
    await store.provisioning.ensurePerson(gina, [identityOf('gina')]);
    expect(await store.sessions.open(identityOf('a-stranger'), { now })).toBeUndefined();
    const elsewhere = storePorts(store.context, { now: () => now });
    expect(await elsewhere.sessions.open(identityOf('a-stranger'), { now })).toBeUndefined();
    expect((await store.sessions.open(identityOf('gina'), { now }))?.person.id).toBe('gina');
  });

  test('a link that the person’s own item does not name lets nobody in', async () => {
    const { pk, sk } = table.keys.identity(identityOf('smuggled'));
    const { client, tableName } = store.context;
    await client.send(new PutCommand({ TableName: tableName, Item: { pk, sk, person: 'anna' } }));
    expect(await store.sessions.open(identityOf('smuggled'), { now })).toBeUndefined();
  });

  test('somebody written before sign-ins were listed comes in again after the next set-up', async () => {
    const vera = personOf({ id: 'vera', email: 'vera@bologna.example' });
    await store.provisioning.ensurePerson(vera, [identityOf('vera')]);
    const { client, tableName } = store.context;
    const [Key, names] = [table.keys.person('vera'), { '#identities': 'identities' }];
    const unlisted = { Key, UpdateExpression: 'REMOVE #identities', ExpressionAttributeNames: names };
    await client.send(new UpdateCommand({ TableName: tableName, ...unlisted }));
    expect(await store.sessions.open(identityOf('vera'), { now })).toBeUndefined();
    await store.provisioning.ensurePerson(vera, [identityOf('vera')]);
    expect((await store.sessions.open(identityOf('vera'), { now }))?.person).toEqual(vera);
  });

  test('a sign-in that is given to its rightful person leads to them at once', async () => {
    const [rosa, rita] = ['rosa', 'rita'].map((id) => personOf({ id, email: `${id}@bologna.example` }));
    if (!rosa || !rita) throw new Error('nobody is there');
    await store.provisioning.ensurePerson(rosa, [identityOf('r')]);
    expect((await store.sessions.open(identityOf('r'), { now }))?.person.id).toBe('rosa');
    await store.provisioning.ensurePerson(rosa, [identityOf('rosa')]);
    await store.provisioning.ensurePerson(rita, [identityOf('r')]);
    expect((await store.sessions.open(identityOf('r'), { now }))?.person.id).toBe('rita');
  });

  test('a sign-in outlasts what its person says of themselves', async () => {
    await store.directory.updateProfile('olga', { language: 'en' });
    expect((await store.sessions.open(identityOf('olga'), { now }))?.person.language).toBe('en');
  });

  test('a new configuration is in force at the next call', async () => {
    const other = await make({ now: () => now });
    await provisioned(other);
    const seen = async () => (await other.sessions.open(identityOf('anna'), { now }))?.configuration;
    expect((await seen())?.settings.name).toBe('Ateneo');
    const settings = { ...portalDesk.settings, name: 'Nuovo' };
    expect(await other.provisioning.ensureConfiguration(settings, portalDesk.preset)).toBe(2);
    expect(await seen()).toEqual({ version: 2, settings, preset: portalDesk.preset });
    expect(await other.configurations.current()).toEqual(await seen());
  });

  test('a tenant that was not set up says so', async () => {
    const empty = await make({ now: () => now });
    await expect(empty.configurations.current()).rejects.toThrow('no configuration');
    const half = storePorts(empty.context, { now: () => now });
    await half.provisioning.ensurePerson(personOf(), [identityOf('anna')]);
    await expect(half.sessions.open(identityOf('anna'), { now })).rejects.toThrow('no configuration');
  });

  test('the limit of an hour lets that many through, also at once, and starts anew with the next hour', async () => {
    const count = (at: number) => store.sessions.count('anna', 'opening', 3, minute(at));
    const answers = await Promise.all([count(0), count(10), count(20), count(30), count(59)]);
    expect(answers.filter(Boolean)).toHaveLength(3);
    expect(await count(59)).toBe(false);
    expect(await count(60)).toBe(true);
    expect(await store.sessions.count('anna', 'change', 3, minute(0))).toBe(true);
    expect(await store.sessions.count('bruno', 'opening', 3, minute(0))).toBe(true);
    expect(await store.sessions.count('anna', 'opening', 0, minute(120))).toBe(false);
  });
});
