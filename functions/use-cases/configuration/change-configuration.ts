import type { Configuration } from '#domain/configuration';
import type { Change } from '#domain/editing/change';
import { comparePresets, type Difference } from '#domain/editing/compare-presets';
import { editPreset } from '#domain/editing/edit-preset';
import { mayDo } from '#domain/policy';
import type { Preset } from '#domain/preset/preset';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { ConfigurationHistory } from '../ports/configuration-history.ts';
import type { IdempotencyRecord, Session } from '../ports.ts';
import { failuresOf } from './failures-of.ts';
import { type FollowPorts, followGroups } from './follow-groups.ts';

interface Ports extends FollowPorts {
  readonly configurationHistory: Pick<ConfigurationHistory, 'at' | 'commit'>;
}

/** What somebody wants to change; `onlyIf` judges the version that they have looked at. */
export interface Edit {
  readonly changes: readonly Change[];
  readonly dryRun: boolean;
  readonly onlyIf: (version: number) => boolean;
  readonly repeatable: Repeatable;
}

/** A version and how it differs from the one that was edited; after a dry run, how the next one would. */
export interface Edited {
  readonly version: number;
  readonly differences: readonly Difference[];
}

/** Somebody was faster; `current` is the version to look at (412). */
export interface StaleConfiguration {
  readonly reason: 'stale';
  readonly current: number;
}
type Answer = Promise<Result<Edited, UseCaseFailure | StaleConfiguration>>;

/** Edits the configuration in force: all changes or none, with the whole check over the outcome (R3.11). */
export const changeConfiguration =
  (ports: Ports) =>
  async (session: Session, edit: Edit): Answer => {
    const { person, configuration: before, repeated } = session;
    if (!mayDo(person, 'editConfiguration')) return fail({ reason: 'not-allowed', action: 'editConfiguration' });
    if (repeated) return repeatEdit(ports, session, repeated, edit);
    if (!edit.onlyIf(before.version)) return fail({ reason: 'stale', current: before.version });
    const edited = editPreset(before.preset, edit.changes);
    if (!edited.ok) return fail({ reason: 'invalid', fields: failuresOf(edited.failure, edit.changes) });
    const differences = comparePresets(before.preset, edited.value);
    if (differences.length === 0) return fail(invalid('/changes', 'nothing-to-change'));
    if (isTooLong(before, edited.value, differences)) return fail(invalid('/changes', 'too-long'));
    if (edit.dryRun) return ok({ version: before.version, differences });
    const after = { ...before, version: before.version + 1, preset: edited.value };
    return commit(ports, session, edit, { after, differences });
  };

/** What one item of the table holds, less what stands in it besides texts of the configuration. */
const mostBytes = 380_000;

const bytesIn = (...texts: readonly unknown[]): number => Buffer.byteLength(JSON.stringify(texts));

/** Whether the version, or what the audit trail tells of the edit, would not fit into one item. */
const isTooLong = ({ settings }: Configuration, preset: Preset, differences: readonly Difference[]): boolean =>
  bytesIn(settings, preset) > mostBytes || bytesIn(told(differences)) > mostBytes;

const commit = async (
  ports: Ports,
  session: Session,
  edit: Edit,
  { after, differences }: { after: Configuration; differences: readonly Difference[] },
): Answer => {
  const [at, { version }, by] = [ports.clock.now(), after, session.person.id];
  const outcome = await ports.configurationHistory.commit({
    before: session.configuration,
    after,
    line: { version, by, at, changes: differences.map(({ place, kind }) => ({ place, kind })) },
    audit: {
      entry: ports.ids.next(),
      by,
      at,
      what: 'configuration',
      id: String(version),
      action: 'change',
      ...told(differences),
    },
    ...recordOf(session, edit.repeatable, at, { status: 200, created: String(version) }),
  });
  switch (outcome.kind) {
    case 'committed':
      await followGroups(ports)(session, differences);
      return ok({ version, differences });
    case 'stale':
      return fail({ reason: 'stale', current: outcome.current });
    case 'repeated':
      return repeatEdit(ports, session, outcome.record, edit);
  }
};

/** What the audit trail tells: each entry that was changed, by its place. */
const told = (differences: readonly Difference[]) => {
  const side = (one: 'before' | 'after') =>
    Object.fromEntries(
      differences.flatMap((difference) => (one in difference ? [[difference.place.join('.'), difference[one]]] : [])),
    );
  return { before: side('before'), after: side('after') };
};

/** Answers what the first request with this key did, and finishes what it may have left undone. */
const repeatEdit = async (ports: Ports, session: Session, record: IdempotencyRecord, { repeatable }: Edit): Answer => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const version = Number(record.created);
  const { at } = ports.configurationHistory;
  const [before, after] = await Promise.all([at(version - 1), at(version)]);
  if (!before || !after) throw new Error(`There is no configuration ${version} any more`);
  const differences = comparePresets(before.preset, after.preset);
  await followGroups(ports)(session, differences);
  return ok({ version, differences });
};
