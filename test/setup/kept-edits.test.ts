import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { editPreset } from '#domain/editing/edit-preset';
import type { Preset } from '#domain/preset/preset';
import { table } from '#store/table';
import { demo, issuer } from '#support/after-commit/setup-world';
import { portal } from '#support/ground/portal';
import { httpIds } from '#support/http-ids';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { changeConfiguration } from '#use-cases/configuration/change-configuration';
import type { Session } from '#use-cases/ports';
import { setUpTenant } from '#use-cases/setup/set-up-tenant';

const at = '2026-03-10T09:00:00.000Z';
const clock = { now: () => at };
const ids = httpIds();
const label = (word: string) => ({ it: word, en: word });
const queue = (name: string, word: string): Change => ({
  op: 'put',
  place: ['queues', name],
  value: { label: label(word) },
});
const grown = (...changes: Change[]): Preset => {
  const result = editPreset(portal, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

describe.each(stores)('a deployment over edits, on $name', ({ make }) => {
  let store: StorePorts;
  beforeEach(async () => {
    store = await make(clock);
  });

  const deploy = (preset: Preset = portal, file = demo) =>
    setUpTenant({
      provisioning: store.provisioning,
      clock,
      issuer,
      presets: () => preset,
      userPool: { ensureUser: async (email) => email },
    })(file, { 'aurora-portal': 'client-1', 'borgo-dashboard': 'client-2' });
  const current = () => store.configurations.current();
  const edit = async (...changes: Change[]) => {
    const configuration = await current();
    const person = {
      id: 'ada',
      name: 'Ada',
      role: 'tenant_admin',
      queues: [],
      language: 'it',
      disabled: false,
    } as const;
    const session: Session = { person, configuration };
    const repeatable = { operation: 'changeConfiguration', request: changes };
    const room = changeConfiguration({ ...store, clock, ids });
    const edited = await room(session, { changes, dryRun: false, onlyIf: () => true, repeatable });
    if (!edited.ok) throw new Error(JSON.stringify(edited.failure));
    return edited.value.version;
  };

  it('leaves the desk alone when nothing new ships', async () => {
    await deploy();
    await edit(queue('students', 'Ours'), queue('board', 'Ours'));
    const before = await current();
    expect(await deploy()).toMatchObject({ configuration: 2, kept: [] });
    expect(await current()).toEqual(before);
  });

  it('keeps what was edited, brings what is new, and the next one still knows what was edited', async () => {
    await deploy();
    await edit(queue('students', 'Ours'), queue('board', 'Ours'));
    expect(await deploy(grown(queue('museum', 'New'), queue('teaching', 'Better')))).toMatchObject({
      configuration: 3,
      kept: [],
    });
    const { queues } = (await current()).preset;
    expect([queues['students'], queues['board'], queues['museum'], queues['teaching']]).toEqual(
      ['Ours', 'Ours', 'New', 'Better'].map((word) => ({ label: label(word) })),
    );
    expect(await deploy(grown(queue('museum', 'Newer'), queue('teaching', 'Better')))).toMatchObject({
      configuration: 4,
    });
    const { museum, students } = (await current()).preset.queues;
    expect([museum, students]).toEqual([{ label: label('Newer') }, { label: label('Ours') }]);
  });

  it('says where the desk and the preset say different things', async () => {
    await deploy();
    await edit(queue('students', 'Ours'));
    const { kept } = await deploy(grown(queue('students', 'Theirs')));
    expect(kept).toEqual(['queues.students: ships otherwise, and stays as it was edited']);
    expect((await current()).preset.queues['students']).toEqual({ label: label('Ours') });
    expect(await deploy(grown(queue('students', 'Theirs')))).toMatchObject({ configuration: 2, kept: [] });
  });

  it('brings what the file says anew beside the edits', async () => {
    await deploy();
    await edit(queue('board', 'Ours'));
    await deploy(portal, { ...demo, name: 'Another name' });
    const { settings, preset, version } = await current();
    expect([settings.name, preset.queues['board'], version]).toEqual(['Another name', { label: label('Ours') }, 3]);
  });

  it('fails with the places, before anything is written, where edits and preset contradict each other', async () => {
    await deploy();
    const [gone = ''] = Object.keys(portal.macroAreas);
    const moves = Object.entries(portal.areas).map(([name, { label: words, description }]): Change => {
      return { op: 'put', place: ['areas', name], value: { label: words, description, macroArea: 'all' } };
    });
    await edit({ op: 'put', place: ['macroAreas'], value: { all: { label: label('All') } } }, ...moves);
    const before = await current();
    const fresh = { ...portal.areas['fees'], macroArea: gone };
    await expect(deploy(grown({ op: 'put', place: ['areas', 'fresh'], value: fresh }))).rejects.toThrow(
      'What was edited contradicts the preset that ships: areas.fresh.macroArea: ',
    );
    expect(await current()).toEqual(before);
  });

  it('takes a configuration from before there was an API for one that nobody has edited', async () => {
    await deploy();
    await store.context.client.send(new DeleteCommand({ TableName: store.context.tableName, Key: table.keys.shipped }));
    const shipped = grown(queue('students', 'Theirs'));
    await deploy(shipped);
    expect((await current()).preset).toEqual(shipped);
    await store.context.client.send(new DeleteCommand({ TableName: store.context.tableName, Key: table.keys.shipped }));
    await edit(queue('board', 'Ours'));
    await deploy(grown(queue('students', 'Later')));
    const { students, board } = (await current()).preset.queues;
    expect([students, board]).toEqual([{ label: label('Later') }, { label: label('Ours') }]);
  });

  it('begins again when somebody edits while it is under way', async () => {
    await deploy();
    const { ensureConfiguration } = store.provisioning;
    let disturbed = false;
    store.provisioning.ensureConfiguration = async (...asked) => {
      if (!disturbed) await edit(queue('board', 'Meanwhile'));
      disturbed = true;
      return ensureConfiguration(...asked);
    };
    await deploy(grown(queue('museum', 'New')));
    const { museum, board } = (await current()).preset.queues;
    expect([museum, board]).toEqual([{ label: label('New') }, { label: label('Meanwhile') }]);
  });

  it('stands in the history as what nobody edited', async () => {
    await deploy();
    await edit(queue('board', 'Ours'));
    await deploy(grown(queue('museum', 'New')));
    const lines = await store.configurationHistory.lines({ limit: 10 });
    expect(lines.ok && lines.value.items).toEqual([
      { version: 3, at, changes: [{ place: ['queues', 'museum'], kind: 'added' }] },
      { version: 2, at, by: 'ada', changes: [{ place: ['queues', 'board'], kind: 'added' }] },
      { version: 1, at, changes: [] },
    ]);
  });
});
