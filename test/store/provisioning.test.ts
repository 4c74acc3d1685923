import { beforeAll, describe, expect, test } from 'vitest';
import { table } from '#store/table';
import { portalDesk } from '#support/ground/portal';
import { countingClient } from '#support/store/counting-client';
import { bologna, identityOf, operatorOf, personOf, provisioned } from '#support/store/provisioned';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { storePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';

describe.each(stores)('setting up on $name', ({ make }) => {
  const clock = { now: () => minute(0) };
  let store: StorePorts;
  beforeAll(async () => {
    store = await make(clock);
    await provisioned(store);
  });

  test('a second identical set-up writes nothing', async () => {
    const { client, seen } = countingClient(store.context.client);
    await provisioned(storePorts({ ...store.context, client }, clock));
    expect(seen.writes).toBe(0);
    expect(seen.reads).toBeGreaterThan(4);
  });

  test('an organisation’s new agreement is written', async () => {
    const changed = { ...bologna, agreements: [] };
    await store.provisioning.ensureOrganisation(changed);
    expect((await store.directory.memberByEmail('anna@bologna.example'))?.organisation).toEqual(changed);
  });

  test('the language and phone that somebody chose outlast a new set-up', async () => {
    await store.directory.updateProfile('anna', { language: 'en', phone: '+39 051' });
    await store.provisioning.ensurePerson(personOf({ name: 'Anna Verdi', phone: '+39 06' }), [identityOf('anna')]);
    const anna = personOf({ name: 'Anna Verdi', language: 'en', phone: '+39 051' });
    expect(await store.directory.person('anna')).toEqual(anna);
  });

  test('a new address replaces the old one, which then leads nowhere', async () => {
    const dino = personOf({ id: 'dino', email: 'dino@old.example' });
    await store.provisioning.ensurePerson(dino, []);
    await store.provisioning.ensurePerson({ ...dino, email: 'dino@new.example' }, [identityOf('dino')]);
    expect(await store.directory.memberByEmail('dino@old.example')).toBeUndefined();
    expect((await store.directory.memberByEmail('dino@new.example'))?.person.id).toBe('dino');
  });

  test('a corrected sign-in leaves no link behind, and another person’s stays', async () => {
    const link = (subject: string) => rawItem(store.context, table.keys.identity(identityOf(subject)));
    const nora = personOf({ id: 'nora', email: 'nora@bologna.example' });
    await store.provisioning.ensurePerson(nora, [identityOf('wrong'), identityOf('nora')]);
    expect(await link('wrong')).toMatchObject({ person: 'nora' });
    await store.provisioning.ensurePerson(nora, [identityOf('nora')]);
    expect(await link('wrong')).toBeUndefined();
    expect(await link('nora')).toMatchObject({ person: 'nora' });
    expect(await link('olga')).toMatchObject({ person: 'olga' });
  });

  test('somebody whose address is taken away is found under none', async () => {
    const email = 'silvia@bologna.example';
    const { email: _none, ...silent } = personOf({ id: 'silvia' });
    await store.provisioning.ensurePerson({ ...silent, email }, []);
    expect((await store.directory.memberByEmail(email))?.person.id).toBe('silvia');
    await store.provisioning.ensurePerson(silent, []);
    expect(await store.directory.memberByEmail(email)).toBeUndefined();
  });

  test('an operator who leaves a queue leaves nothing behind in it', async () => {
    const ugo = operatorOf({ id: 'ugo', email: 'ugo@desk.example', queues: ['students', 'teaching'] });
    const membership = () => rawItem(store.context, table.keys.membership('students', 'ugo'));
    await store.provisioning.ensurePerson(ugo, []);
    expect(await membership()).toBeDefined();
    await store.provisioning.ensurePerson({ ...ugo, queues: ['teaching'] }, []);
    expect(await membership()).toBeUndefined();
  });

  test('nobody takes over the sign-in or the address of somebody else', async () => {
    const intruder = operatorOf({ id: 'intruder', email: 'other@desk.example' });
    await expect(store.provisioning.ensurePerson(intruder, [identityOf('olga')])).rejects.toThrow('somebody else');
    const namesake = operatorOf({ id: 'namesake' });
    await expect(store.provisioning.ensurePerson(namesake, [])).rejects.toThrow('somebody else');
    expect(await store.directory.person('intruder')).toBeUndefined();
    expect((await store.directory.memberByEmail('olga@desk.example'))?.person.id).toBe('olga');
  });

  test('whom the file no longer names is out, in no queue, and gives back sign-in and address', async () => {
    const tina = operatorOf({ id: 'tina', email: 'tina@desk.example' });
    await store.provisioning.dismissOthers(['anna', 'tina']);
    await store.provisioning.ensurePerson(tina, [identityOf('tina')]);
    await store.provisioning.dismissOthers(['anna']);
    const { email, ...left } = tina;
    expect(await store.directory.person('tina')).toEqual({ ...left, queues: [], disabled: true });
    expect(await rawItem(store.context, table.keys.membership('students', 'tina'))).toBeUndefined();
    expect((await store.directory.person('anna'))?.disabled).toBe(false);
    const successor = operatorOf({ id: 'tina-2', email: 'tina@desk.example' });
    await store.provisioning.ensurePerson(successor, [identityOf('tina')]);
    expect((await store.directory.memberByEmail(`${email}`))?.person.id).toBe('tina-2');
  });

  test('whom the file names again is as before', async () => {
    const ivo = operatorOf({ id: 'ivo', email: 'ivo@desk.example' });
    await store.provisioning.ensurePerson(ivo, [identityOf('ivo')]);
    await store.provisioning.dismissOthers(['anna', 'ivo']);
    await store.provisioning.dismissOthers(['anna']);
    expect((await store.directory.person('ivo'))?.disabled).toBe(true);
    await store.provisioning.dismissOthers(['anna', 'ivo']);
    await store.provisioning.ensurePerson(ivo, [identityOf('ivo')]);
    expect(await store.directory.person('ivo')).toEqual(ivo);
    expect((await store.directory.memberByEmail('ivo@desk.example'))?.person.id).toBe('ivo');
    expect(await rawItem(store.context, table.keys.membership('students', 'ivo'))).toBeDefined();
  });

  test('whom no file ever named stays, and whom a file named who never came is no trouble', async () => {
    await store.provisioning.dismissOthers(['anna', 'nobody-yet']);
    await store.provisioning.dismissOthers(['anna']);
    expect((await store.directory.person('olga'))?.disabled).toBe(false);
    expect(await store.directory.person('nobody-yet')).toBeUndefined();
  });

  test('naming the same people again, in any order, writes nothing', async () => {
    await store.provisioning.dismissOthers(['anna', 'q']);
    const { client, seen } = countingClient(store.context.client);
    await storePorts({ ...store.context, client }, clock).provisioning.dismissOthers(['q', 'anna']);
    expect(seen.writes).toBe(0);
  });

  test('the preset in force is the newest one, and none before the first set-up', async () => {
    const empty = await make(clock);
    expect(await empty.provisioning.configurationInForce()).toBeUndefined();
    const grown = {
      ...portalDesk.preset,
      queues: { ...portalDesk.preset.queues, board: { label: { it: 'x', en: 'x' } } },
    };
    await empty.provisioning.ensureConfiguration(portalDesk.settings, portalDesk.preset);
    await empty.provisioning.ensureConfiguration(portalDesk.settings, grown);
    expect((await empty.provisioning.configurationInForce())?.preset).toEqual(grown);
  });

  test('a configuration that was written before it named organisations is read as naming none', async () => {
    const old = await make(clock);
    const { organisations: _none, ...settings } = portalDesk.settings;
    await old.provisioning.ensureConfiguration(settings as typeof portalDesk.settings, portalDesk.preset);
    expect((await old.configurations.current()).settings).toEqual({ ...settings, organisations: [] });
  });

  test('two set-ups at once end with one configuration', async () => {
    const { settings, preset } = portalDesk;
    const name = 'Both say this';
    const ensure = () => store.provisioning.ensureConfiguration({ ...settings, name }, preset);
    const versions = await Promise.all([ensure(), ensure(), ensure()]);
    expect(versions).toEqual([2, 2, 2]);
    expect((await store.configurations.current()).settings.name).toBe(name);
  });
});
