import type { Configuration } from '#domain/configuration';
import { comparePresets } from '#domain/editing/compare-presets';
import { canonicalJson } from '#domain/ticket/canonical-json';
import { peopleOf } from '#use-cases/setup/people-of';
import type { TenantFile } from '#use-cases/setup/tenant-file';
import type { Snapshot } from './snapshot.ts';

interface Compared {
  readonly file: TenantFile;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Where the preset stays as it was edited. */
  readonly kept: readonly string[];
}

/** What a tenant file changes at a desk, and what it leaves as it was edited: a line each. */
export const tenantWords = ({ file, before, after, kept }: Compared): readonly string[] => [
  ...file.organisations.flatMap((says) =>
    linesOf(`organisation ${says.id}`, says, before.organisations.get(says.id), after.organisations.get(says.id)),
  ),
  ...peopleOf(file).flatMap(({ person: { language: _own, ...says } }) =>
    linesOf(`person ${says.id}`, says, before.people.get(says.id), after.people.get(says.id)),
  ),
  ...leavers(before, after, new Set(peopleOf(file).map(({ person }) => person.id))),
  ...configurationLines(before, after),
  ...kept.map((words) => `= preset ${words}`),
];

/** Everybody whom the file no longer names and who could enter until now. */
const leavers = (before: Snapshot, after: Snapshot, named: ReadonlySet<string>): readonly string[] =>
  [...before.people.values()]
    .filter(({ id, disabled }) => !named.has(id) && !disabled && after.people.get(id)?.disabled)
    .map(({ id }) => `- person ${id}: no longer in the file, and out`);

type Thing = object | undefined;
const fieldOf = (thing: Thing, field: string): unknown => (thing as Record<string, unknown> | undefined)?.[field];
const said = (value: unknown): string => (value === undefined ? 'nothing' : canonicalJson(value));
const fieldsOf = (...things: Thing[]): readonly string[] => [
  ...new Set(things.flatMap((thing) => Object.keys(thing ?? {}))),
];

const linesOf = (what: string, says: object, before: Thing, after: Thing): readonly string[] => {
  if (!before) return [`+ ${what}: ${said(after)}`];
  return fieldsOf(before, after, says).flatMap((field) => {
    const [was, is, wanted] = [fieldOf(before, field), fieldOf(after, field), fieldOf(says, field)];
    if (said(was) !== said(is)) return [`~ ${what}: ${field} ${said(was)} becomes ${said(is)}`];
    const edited = wanted !== undefined && said(is) !== said(wanted);
    return edited ? [`= ${what}: ${field} stays ${said(is)}, as it was edited; the file says ${said(wanted)}`] : [];
  });
};

const configurationLines = (
  { configuration: before }: Snapshot,
  { configuration: after }: Snapshot,
): readonly string[] => {
  if (!after) return [];
  if (!before) return [`+ settings and preset ${after.preset.name}`];
  const settings = linesOf('settings', {}, settingsOf(before), settingsOf(after));
  const preset = comparePresets(before.preset, after.preset);
  return [...settings, ...preset.map(({ place, kind }) => `~ preset ${place.join('.')}: ${kind}`)];
};

/** The settings without the organisations' names, which are told with the organisations. */
const settingsOf = ({ settings: { organisations: _told, ...settings } }: Configuration): object => settings;
