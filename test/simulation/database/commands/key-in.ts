import type { Item } from '#store/item';
import type { Key } from '#store/table';
import { table } from '#store/table';
import { validationError } from '../errors/validation-error.ts';

const longest = { pk: 2_048, sk: 1_024 };

const part = (item: Item, name: 'pk' | 'sk'): string => {
  const value = item[name];
  if (typeof value !== 'string') throw validationError(`Missing the key ${name}, or it is no text`);
  if (value === '') throw validationError(`One or more parameter values are not valid: key ${name} is empty`);
  if (Buffer.byteLength(value) > longest[name]) throw validationError(`The key ${name} is too long`);
  return value;
};

/** The primary key in an item. */
export const keyIn = (item: Item): Key => ({ pk: part(item, table.partitionKey), sk: part(item, table.sortKey) });
