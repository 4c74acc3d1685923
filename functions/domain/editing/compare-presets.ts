import type { Preset } from '../preset/preset.ts';
import { canonicalJson } from '../ticket/canonical-json.ts';
import { anatomyAt, isTable } from './anatomy.ts';
import type { Place } from './change.ts';
import { entriesOf } from './entries-of.ts';
import { isJson } from './json.ts';
import { partAt } from './own-part.ts';

export const differenceKinds = ['added', 'changed', 'archived', 'restored', 'removed', 'reordered'] as const;

/** One entry that differs between two presets; of a table whose order changed, the names in both orders. */
export interface Difference {
  readonly place: Place;
  readonly kind: (typeof differenceKinds)[number];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What is different in the later preset, entry by entry. */
export const comparePresets = (before: Preset, after: Preset): readonly Difference[] => {
  const [old, now] = [byPlace(before), byPlace(after)];
  const gone = [...old.values()].filter(({ place }) => !now.has(place.join('.')));
  return [
    ...[...now].flatMap(([key, { place, value }]) => changedEntry(place, old.get(key)?.value, value)),
    ...gone.flatMap(({ place, value }) => changedEntry(place, value, undefined)),
    ...tablesOf(before).flatMap((place) => reordered(place, before, after)),
  ];
};

const byPlace = (preset: Preset) => new Map(entriesOf(preset).map((entry) => [entry.place.join('.'), entry]));

const changedEntry = (place: Place, before: unknown, after: unknown): Difference[] => {
  const part = anatomyAt(place);
  if (part && isTable(part)) return [];
  if (canonicalJson(before) === canonicalJson(after)) return [];
  return [
    {
      place,
      kind: kindOf(before, after),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ];
};

const kindOf = (before: unknown, after: unknown): Difference['kind'] => {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  const [was, is] = [partAt(before, 'archived') === true, partAt(after, 'archived') === true];
  if (was === is) return 'changed';
  return is ? 'archived' : 'restored';
};

const tablesOf = (preset: Preset): Place[] =>
  entriesOf(preset)
    .map(({ place }) => place)
    .filter((place) => isTable(anatomyAt(place) ?? {}));

const namesAt = (preset: Preset, place: Place): readonly string[] => {
  const found = place.reduce<unknown>(partAt, preset);
  return isJson(found) ? Object.keys(found) : [];
};

const reordered = (place: Place, before: Preset, after: Preset): Difference[] => {
  const [old, now] = [namesAt(before, place), namesAt(after, place)];
  const stayed = old.filter((name) => now.includes(name));
  const order = now.filter((name) => old.includes(name));
  return stayed.join() === order.join() ? [] : [{ place, kind: 'reordered', before: stayed, after: order }];
};
