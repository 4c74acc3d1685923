import type { IndexShape } from '#store/table';
import { table } from '#store/table';
import type { Run } from './run.ts';

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
