import type { IndexShape } from '#store/table';
import { table } from '#store/table';
import type { StoredItem } from '../values/value.ts';
import type { Row } from './row.ts';
import type { Place, Run } from './run.ts';
import { insert } from './run.ts';

/** The attributes that order the table or one of its indexes. */
export type Order = Pick<IndexShape, 'partitionKey' | 'sortKey'>;

/** The table itself, or one of its indexes. */
export interface Shelf {
  readonly order: Order;
  /** What reads of it show; everything, where nothing is said. */
  readonly projection?: readonly string[];
  readonly runs: Map<string, Run>;
}

/** An empty shelf. */
export const createShelf = (order: Order, projection?: IndexShape['projection']): Shelf => {
  const names = projection === 'keys-only' ? [] : projection;
  const keys = [table.partitionKey, table.sortKey, order.partitionKey, order.sortKey];
  return { order, ...(names && { projection: [...keys, ...names] }), runs: new Map() };
};

/** Puts a version where it belongs; an item without the shelf's attributes belongs nowhere. */
export const shelve = ({ order, runs }: Shelf, row: Row, horizon: number): void => {
  const [partition, sort] = [row.item[order.partitionKey], row.item[order.sortKey]];
  if (typeof partition !== 'string' || typeof sort !== 'string') return;
  const run = runs.get(partition) ?? { places: [], sweepAt: 0 };
  runs.set(partition, run);
  insert(run, { sort, row }, horizon);
};

/** What a shelf shows of a version. */
export const shownOn = ({ projection }: Shelf, { row: { item } }: Place): StoredItem => {
  if (!projection) return item;
  const shown: Record<string, StoredItem[string]> = {};
  for (const name of projection) {
    const value = item[name];
    if (value !== undefined) shown[name] = value;
  }
  return shown;
};
