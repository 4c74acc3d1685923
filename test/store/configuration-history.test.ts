import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AuditEntry } from '#domain/audit/audit-entry';
import type { StoreContext } from '#store/store-context';
import { portalDesk } from '#support/ground/portal';
import { named } from '#support/store/failing-store';
import { type StorePorts, storePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import type { ConfigurationEdit } from '#use-cases/ports/configuration-history';

const at = '2026-03-10T09:00:00.000Z';
const clock = { now: () => at };
const label = { it: 'x', en: 'x' };
const before = { ...portalDesk, version: 1 };

const editOf = (entry: string, more: Partial<ConfigurationEdit> = {}): ConfigurationEdit => {
  const preset = { ...before.preset, queues: { ...before.preset.queues, [entry]: { label } } };
  const audit: AuditEntry = { entry, by: 'ada', at, what: 'configuration', id: '2', action: 'change' };
  const changes = [{ place: ['queues', entry], kind: 'added' as const }];
  const line = { version: 2, by: 'ada', at, changes };
  return { before, after: { ...before, version: 2, preset }, line, audit, ...more };
};

/** A client whose first transaction is applied although its answer is lost. */
const forgetful = ({ client, ...context }: StoreContext): StoreContext => {
  let lost = false;
  const send = async (command: never): Promise<unknown> => {
    const answer: unknown = await client.send(command);
    if (lost || !((command as unknown) instanceof TransactWriteCommand)) return answer;
    lost = true;
    throw named('TimeoutError');
  };
  return { ...context, client: { send: send as unknown as StoreContext['client']['send'] } };
};

describe.each(stores)('the configuration on $name', ({ make }) => {
  let store: StorePorts;
  beforeEach(async () => {
    store = await make(clock);
    await store.provisioning.ensureConfiguration(portalDesk.settings, portalDesk.preset);
  });

  test('of two edits of one version one is in force, and the other one is told the version', async () => {
    const outcomes = await Promise.all(['one', 'two'].map((entry) => store.configurationHistory.commit(editOf(entry))));
    expect(outcomes).toEqual(expect.arrayContaining([{ kind: 'committed' }, { kind: 'stale', current: 2 }]));
    const won = ['one', 'two'].filter((_, index) => outcomes[index]?.kind === 'committed');
    const { preset } = await store.configurations.current();
    expect(['one', 'two'].filter((name) => name in preset.queues)).toEqual(won);
    const audited = await store.audit.entries({ month: '2026-03', limit: 9 });
    expect(audited.ok && audited.value.items.map(({ entry }) => entry)).toEqual(won);
  });

  test('an edit whose answer was lost counts as made, once', async () => {
    const { configurationHistory } = storePorts(forgetful(store.context), clock);
    expect(await configurationHistory.commit(editOf('board'))).toEqual({ kind: 'committed' });
    expect((await store.configurations.current()).preset.queues).toHaveProperty('board');
  });

  test('another edit under a key that was used is not made, and the first one is told', async () => {
    const idempotency = {
      person: 'ada',
      route: 'changeConfiguration',
      key: 'k',
      bodyHash: 'h',
      status: 200,
      created: '2',
      expiresAt: '2026-03-12T09:00:00.000Z',
    };
    const commit = (entry: string, more = {}) =>
      store.configurationHistory.commit(editOf(entry, { idempotency, ...more }));
    expect(await commit('board')).toEqual({ kind: 'committed' });
    expect(await commit('other')).toEqual({ kind: 'repeated', record: idempotency });
    expect((await store.configurations.current()).preset.queues).not.toHaveProperty('other');
  });

  test('a function that keeps configurations in memory reads the new one with the next person', async () => {
    const identity = { issuer: 'https://issuer', subject: 'ada' };
    const person = {
      id: 'ada',
      name: 'Ada',
      role: 'tenant_admin',
      queues: [],
      language: 'it',
      disabled: false,
    } as const;
    await store.provisioning.ensurePerson(person, [identity]);
    const versionFor = async () => (await store.sessions.open(identity, { now: at }))?.configuration.version;
    expect([await versionFor(), (await store.configurations.current()).version]).toEqual([1, 1]);
    await storePorts(store.context, clock).configurationHistory.commit(editOf('board'));
    expect([await versionFor(), (await store.configurations.current()).version]).toEqual([2, 2]);
    expect((await store.configurationHistory.at(1))?.preset).toEqual(portalDesk.preset);
    expect(await store.configurationHistory.at(3)).toBeUndefined();
    expect(await store.configurationHistory.line(1)).toBeUndefined();
  });
});
