type Thing = Readonly<Record<string, unknown>>;

/** An answer in few words: what was expected of it, as it came. */
export const inShort = (expected: object, actual: unknown): string =>
  Object.entries(expected)
    .map(([name, value]) => named(name, value, (actual as Thing | undefined)?.[name]))
    .join(', ');

const named = (name: string, expected: unknown, actual: unknown): string => {
  if (actual === undefined) return `no ${name}`;
  const words = wordsOf(expected, actual);
  return words === '' ? name : `${name} ${words}`;
};

const wordsOf = (expected: unknown, actual: unknown): string => {
  if (Array.isArray(expected) && Array.isArray(actual))
    return `[${actual.map((one, index) => lineOf(expected[index], one)).join('; ') || 'nothing'}]`;
  if (isPlain(expected)) {
    const words = inShort(expected, actual);
    return words === '' ? '' : `(${words})`;
  }
  return typeof actual === 'string' ? actual : JSON.stringify(actual);
};

const lineOf = (expected: unknown, actual: unknown): string =>
  isPlain(expected) ? inShort(expected, actual) : wordsOf(expected, actual);

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof RegExp) && !Array.isArray(value);
