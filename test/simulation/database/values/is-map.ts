import type { Value } from './value.ts';

/** Whether a value is a document with attributes of its own. */
export const isMap = (value: Value | undefined): value is { readonly [name: string]: Value } =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Set) &&
  !(value instanceof Uint8Array);
