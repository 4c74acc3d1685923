import { table } from '#store/table';
import { validationError } from '../errors/validation-error.ts';
import { itemBytes } from '../values/item-bytes.ts';
import type { StoredItem } from '../values/value.ts';

const mostBytes = 400 * 1_024;
const indexKeys = new Set(table.indexes.flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]));

/** The item itself, unless the table could not keep it or an index could not order it. */
export const checkedItem = (item: StoredItem): StoredItem => {
  for (const name of indexKeys) {
    const value = item[name];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value === '') {
      throw validationError(`One or more parameter values were invalid: the index key ${name}`);
    }
  }
  if (itemBytes(item) > mostBytes) throw validationError('Item size has exceeded the maximum allowed size');
  return item;
};
