import { insert } from './insert.ts';
import type { Row } from './row.ts';
import type { Shelf } from './shelf.ts';

/** Puts a version where it belongs; an item without the shelf's attributes belongs nowhere. */
export const shelve = ({ order, runs }: Shelf, row: Row, horizon: number): void => {
  const [partition, sort] = [row.item[order.partitionKey], row.item[order.sortKey]];
  if (typeof partition !== 'string' || typeof sort !== 'string') return;
  const run = runs.get(partition) ?? { places: [], sweepAt: 0 };
  runs.set(partition, run);
  insert(run, { sort, row }, horizon);
};
