import type { Item } from '#store/item';
import type { Key } from '#store/table';
import { validationError } from '../errors/validation-error.ts';
import { keyIn } from './key-in.ts';

/** What a command names as key, which must be the primary key and nothing else. */
export const keyOf = (given: Item | undefined): Key => {
  const key = keyIn(given ?? {});
  if (Object.keys(given ?? {}).length !== 2)
    throw validationError('The provided key element does not match the schema');
  return key;
};
