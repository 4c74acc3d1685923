import { anatomyAt, isTable } from './anatomy.ts';
import type { Change, Place } from './change.ts';
import { type Editable, editableAt } from './editable.ts';
import { isJson, type Json } from './json.ts';
import { partAt, partsOf } from './own-part.ts';
import { putAmong } from './put-among.ts';
import { withFormVersion } from './with-form-version.ts';

/** What is wrong with a change before anybody looks at what it leads to. */
export const unfit = (preset: Json, change: Change): string | undefined => {
  const rule = editableAt(change.place);
  if (!rule) return 'is not for the desk to change: it comes with the preset';
  if (!parentOf(preset, change.place)) return 'stands in something that does not exist';
  return wrongAt(entryAt(preset, change.place), change, rule);
};

const wrongAt = (entry: unknown, change: Change, rule: Editable): string | undefined => {
  if (entry === undefined && !(change.op === 'put' && rule.adds)) return 'does not exist';
  if ('position' in change && change.position !== undefined && !rule.moves) return 'has no position of its own';
  if (change.op !== 'archive' && change.op !== 'restore') return undefined;
  if (!rule.archives) return 'cannot be archived';
  const archived = partAt(entry, 'archived') === true;
  if (archived === (change.op === 'restore')) return undefined;
  return archived ? 'is archived already' : 'is not archived';
};

/** The preset with a change that fits it. */
export const applyChange = (preset: Json, change: Change): Json => {
  const { place } = change;
  const name = place.at(-1) ?? '';
  const value = valueAfter(entryAt(preset, place), change);
  const position = 'position' in change ? change.position : undefined;
  return changeIn(preset, place.slice(0, -1), (siblings) => putAmong(siblings, name, value, position));
};

const valueAfter = (entry: unknown, change: Change): unknown => {
  switch (change.op) {
    case 'put':
      return withFormVersion(change.place, entry, withItsParts(entry, change));
    case 'move':
      return entry;
    case 'archive':
      return { ...(entry as Json), archived: true };
    case 'restore':
      return Object.fromEntries(Object.entries(entry as Json).filter(([field]) => field !== 'archived'));
  }
};

/** Tables in an entry that the new value does not speak of stay as they are. */
const withItsParts = (entry: unknown, { place, value }: Change & { op: 'put' }): unknown => {
  const part = anatomyAt(place);
  if (!part || isTable(part) || !isJson(entry) || !isJson(value)) return value;
  return { ...Object.fromEntries(partsOf(part, entry).map((name) => [name, entry[name]])), ...value };
};

const changeIn = (node: Json, [name, ...rest]: Place, change: (siblings: Json) => Json): Json => {
  if (name === undefined) return change(node);
  const inner = partAt(node, name);
  return { ...node, [name]: changeIn(isJson(inner) ? inner : {}, rest, change) };
};

const entryAt = (preset: Json, place: Place): unknown => place.reduce<unknown>(partAt, preset);

/** Where an entry stands; a table of the preset that nothing stood in so far counts as empty. */
const parentOf = (preset: Json, place: Place): boolean =>
  place.length === 2 || isJson(entryAt(preset, place.slice(0, -1)));
