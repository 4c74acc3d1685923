import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { editPreset } from '#domain/editing/edit-preset';
import type { Tenant } from '#lib/tenant/tenant-schema';
import { applyTenant } from '#local/tenant-file/apply-tenant';
import { checkedTenant } from '#local/tenant-file/checked-tenant';
import { rehearsal } from '#local/tenant-file/rehearsal';
import { tenantArguments } from '#local/tenant-file/tenant-arguments';
import type { StoreContext } from '#store/store-context';
import { portal } from '#support/ground/portal';
import { type StorePorts, storePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';

const at = '2026-03-10T09:00:00.000Z';
const clock = { now: () => at };
const demo = checkedTenant('tenants/demo.json');
const folder = mkdtempSync(join(tmpdir(), 'tenant-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The demo's file with some of it said otherwise. */
const changed = (more: Partial<Tenant>): Tenant => ({ ...demo, ...more });
const [first, ...otherOrganisations] = demo.organisations;
const renamed = changed({
  organisations: [{ ...first, name: 'Ateneo Nuovo' } as Tenant['organisations'][number], ...otherOrganisations],
  people: demo.people
    .filter(({ id }) => id !== 'luca')
    .map((person) => (person.id === 'sara' ? { ...person, queues: ['students'] } : person)),
  limits: { openingsPerHour: 5, changesPerHour: 300 },
});
const saysOfRenamed = [
  '~ organisation ateneo-aurora: name "Ateneo Aurora" becomes "Ateneo Nuovo"',
  '~ person sara: queues ["students","students_second"] becomes ["students"]',
  '- person luca: no longer in the file, and out',
  '~ settings: limits {"changesPerHour":300,"openingsPerHour":30} becomes {"changesPerHour":300,"openingsPerHour":5}',
];

describe('an admin who checks a tenant file', () => {
  const write = (tenant: object): string => {
    const file = join(folder, 'demo.json');
    writeFileSync(file, JSON.stringify(tenant));
    return file;
  };
  const raw = JSON.parse(readFileSync('tenants/demo.json', 'utf8'));

  it('is told every wrong place at once', () => {
    const [someone, ...people] = raw.people;
    const file = write({
      ...raw,
      people: [{ ...someone, organisation: 'nowhere' }, ...people],
      preset: 'consortium-portal',
    });
    expect(() => checkedTenant(file)).toThrow(
      `${file}: people[0].organisation: 'nowhere' is no organisation of this tenant`,
    );
    expect(() => checkedTenant(write({ ...raw, language: 'xx' }))).toThrow(/demo\.json: language: /);
    expect(() => checkedTenant(join(folder, 'none.json'))).toThrow('There is no file');
  });

  it('has it taken when nothing is wrong', () => {
    expect(checkedTenant(write(raw))).toEqual(demo);
  });
});

describe.each(stores)('an admin who compares and applies a tenant file, on $name', ({ make }) => {
  let store: StorePorts;
  beforeEach(async () => {
    store = await make(clock);
  });
  const apply = (tenant: Tenant, context: StoreContext = store.context) => applyTenant(context, tenant);
  const diff = (tenant: Tenant) => apply(tenant, rehearsal(store.context));

  it('is told that everything is new at an empty desk, and finds it still empty', async () => {
    const lines = await diff(demo);
    expect(lines).toHaveLength(
      demo.organisations.length + demo.admins.length + demo.people.length + demo.apiClients.length + 1,
    );
    expect(lines.every((line) => line.startsWith('+ '))).toBe(true);
    expect(await store.provisioning.configurationInForce()).toBeUndefined();
    expect(await store.directory.person('giulia')).toBeUndefined();
  });

  it('is told the same by the comparison and by what is done then, and nothing the second time', async () => {
    await apply(demo);
    expect(await diff(demo)).toEqual([]);
    expect(await diff(renamed)).toEqual(saysOfRenamed);
    expect(await apply(renamed)).toEqual(saysOfRenamed);
    expect(await apply(renamed)).toEqual([]);
    expect(await store.directory.person('luca')).toMatchObject({ disabled: true, queues: [] });
    expect((await store.configurations.current()).settings.limits.openingsPerHour).toBe(5);
  });

  it('reads what stays as it was edited although the file says otherwise', async () => {
    await apply(demo);
    const before = await store.organisations.find('ateneo-aurora');
    if (!before) throw new Error('there is no such organisation');
    const audit = { entry: 'E1', by: 'ada', at, what: 'organisation', id: 'ateneo-aurora', action: 'change' } as const;
    await store.organisations.write({ before, after: { ...before.thing, name: 'Edited' }, audit });
    expect(await diff(demo)).toEqual([
      '= organisation ateneo-aurora: name stays "Edited", as it was edited; the file says "Ateneo Aurora"',
    ]);
    await apply(demo);
    expect((await store.organisations.find('ateneo-aurora'))?.thing.name).toBe('Edited');
  });

  it('reads which entries of the preset a newer one changes, and which stay', async () => {
    await apply(demo);
    const label = (word: string) => ({ label: { it: word, en: word } });
    const edited = (...names: [string, string][]) => {
      const result = editPreset(
        portal,
        names.map(([name, word]) => ({ op: 'put', place: ['queues', name], value: label(word) })),
      );
      if (!result.ok) throw new Error('refused');
      return result.value;
    };
    const before = await store.configurations.current();
    const made = { by: 'ada', at };
    await store.configurationHistory.commit({
      before,
      after: { ...before, version: 2, preset: edited(['students', 'Ours']) },
      line: { version: 2, ...made, changes: [] },
      audit: { entry: 'E1', ...made, what: 'configuration', id: '2', action: 'change' },
    });
    const newer = () => edited(['students', 'Theirs'], ['museum', 'New']);
    const lines = [
      '~ preset queues.museum: added',
      '= preset queues.students: ships otherwise, and stays as it was edited',
    ];
    expect(await applyTenant(rehearsal(store.context), demo, {}, newer)).toEqual(lines);
    expect(await applyTenant(store.context, demo, {}, newer)).toEqual(lines);
    expect((await store.configurations.current()).preset.queues['students']).toEqual(label('Ours'));
    expect(await applyTenant(store.context, demo, {}, newer)).toEqual([]);
  });

  it('goes on where an interrupted one stopped', async () => {
    for (const failing of [1, 3, 6, 10]) {
      const interrupted = breaking(store.context, failing);
      await expect(applyTenant(interrupted, renamed)).rejects.toThrow('the power is out');
    }
    await apply(renamed);
    expect(await diff(renamed)).toEqual([]);
    const fresh = storePorts(store.context, clock);
    expect(await fresh.directory.person('sara')).toMatchObject({ queues: ['students'], disabled: false });
  });

  it('leaves sign-ins and the address of the pages as the deployment has set them', async () => {
    await apply(demo);
    const identity = { issuer: 'https://pool', subject: 'giulia' };
    const giulia = await store.directory.person('giulia');
    if (!giulia) throw new Error('there is no Giulia');
    await store.provisioning.ensurePerson(giulia, [identity]);
    const { settings, preset } = await store.configurations.current();
    const ticketUrl = 'https://desk.example/tickets/{number}';
    await store.provisioning.ensureConfiguration({ ...settings, ticketUrl }, preset);
    await apply(renamed);
    expect((await store.sessions.open(identity, { now: at }))?.person.id).toBe('giulia');
    expect((await store.configurations.current()).settings.ticketUrl).toBe(ticketUrl);
  });
});

/** A table that fails at that write. */
const breaking = ({ client, ...context }: StoreContext, failing: number): StoreContext => {
  let writes = 0;
  const send = async (command: unknown): Promise<unknown> => {
    const isWrite = command instanceof PutCommand || command instanceof TransactWriteCommand;
    if (isWrite) writes += 1;
    if (isWrite && writes >= failing) throw new Error('the power is out');
    return client.send(command as PutCommand);
  };
  return { ...context, client: { send: send as StoreContext['client']['send'] } };
};

describe('an admin who calls the command', () => {
  it('names what to do, the file, and the desk of this machine where there are several', () => {
    expect(tenantArguments(['check', 'a.json'])).toEqual({ command: 'check', file: 'a.json' });
    expect(tenantArguments(['diff', 'a.json', '--state', 'x'])).toEqual({
      command: 'diff',
      file: 'a.json',
      state: 'x',
    });
    expect(tenantArguments(['apply', 'a.json'])).toMatchObject({ command: 'apply' });
  });

  it.each([[[]], [['check']], [['destroy', 'a.json']], [['diff', 'a', 'b']], [['diff', 'a', '--what']]])(
    'reads how it is called after %j',
    (words) => {
      expect(() => tenantArguments(words)).toThrow('npm run tenant -- check FILE');
    },
  );
});
