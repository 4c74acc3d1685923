const sortKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;

/** JSON with the keys of every object in order and without absent fields, so that equal values give equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortKeys);
