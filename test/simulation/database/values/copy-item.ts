import type { Value } from './value.ts';

const copyOf = (value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  if (value instanceof Set) return new Set(value);
  if (value instanceof Uint8Array) return new Uint8Array(value);
  return copyItem(value as Readonly<Record<string, Value>>);
};

/** A copy that a caller may keep and change. */
export const copyItem = (item: Readonly<Record<string, Value>>): Record<string, Value> => {
  const copy: Record<string, Value> = { ...item };
  for (const name of Object.keys(copy)) {
    const value = copy[name];
    if (typeof value === 'object') copy[name] = copyOf(value);
  }
  return copy;
};
