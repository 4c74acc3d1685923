import type { TypeName, Value } from './value.ts';

/** The type that DynamoDB gives to a value. */
export const typeOf = (value: Value): TypeName => {
  if (typeof value === 'string') return 'S';
  if (typeof value === 'number') return 'N';
  if (typeof value === 'boolean') return 'BOOL';
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return 'L';
  if (value instanceof Set) return typeof value.values().next().value === 'number' ? 'NS' : 'SS';
  return value instanceof Uint8Array ? 'B' : 'M';
};
