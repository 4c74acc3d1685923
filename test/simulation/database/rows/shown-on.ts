import type { StoredItem, Value } from '../values/value.ts';
import type { Place } from './run.ts';
import type { Shelf } from './shelf.ts';

/** What a shelf shows of a version. */
export const shownOn = ({ projection }: Shelf, { row: { item } }: Place): StoredItem => {
  if (!projection) return item;
  const shown: Record<string, Value> = {};
  for (const name of projection) {
    const value = item[name];
    if (value !== undefined) shown[name] = value;
  }
  return shown;
};
