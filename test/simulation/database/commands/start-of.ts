import type { Item } from '#store/item';
import { table } from '#store/table';
import { validationError } from '../errors/validation-error.ts';
import type { Order } from '../rows/shelf.ts';
import type { Start } from '../rows/walk.ts';
import { keyIn } from './key-in.ts';
import type { KeyRange } from './key-range.ts';

/** Where a page begins that goes on from `ExclusiveStartKey`, which must lie in what the query asks for. */
export const startOf = (given: Item, order: Order, { partition, side }: KeyRange): Start => {
  const names = new Set([table.partitionKey, table.sortKey, order.partitionKey, order.sortKey]);
  const sort = given[order.sortKey];
  const isWhole = Object.keys(given).length === names.size && [...names].every((name) => name in given);
  if (!isWhole || typeof sort !== 'string' || given[order.partitionKey] !== partition) {
    throw validationError('The provided starting key is invalid');
  }
  if (side(sort) !== 0) throw validationError('The provided starting key is outside query boundaries');
  return { sort, ...keyIn(given) };
};
