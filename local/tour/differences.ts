type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/**
 * Where what was said is not what was expected, each place with both. A pattern is for a text, `undefined` for what must
 * not be there; a list must have just those lines, and of anything else only what is named is asked for.
 */
export const differences = (expected: unknown, actual: unknown, place = 'answer'): readonly string[] => {
  if (expected instanceof RegExp)
    return typeof actual === 'string' && expected.test(actual) ? [] : [differing(place, expected, actual)];
  if (Array.isArray(expected)) return lineByLine(expected, actual, place);
  if (!isThing(expected)) return Object.is(expected, actual) ? [] : [differing(place, expected, actual)];
  if (!isThing(actual)) return [differing(place, expected, actual)];
  return Object.entries(expected).flatMap(([name, value]) => differences(value, actual[name], `${place}.${name}`));
};

const lineByLine = (expected: readonly unknown[], actual: unknown, place: string): readonly string[] =>
  Array.isArray(actual) && actual.length === expected.length
    ? expected.flatMap((value, index) => differences(value, actual[index], `${place}[${index}]`))
    : [differing(place, expected, actual)];

const differing = (place: string, expected: unknown, actual: unknown): string =>
  `${place} should be ${shown(expected)} and is ${shown(actual)}`;

const shown = (value: unknown): string => {
  if (value === undefined) return 'left out';
  return value instanceof RegExp
    ? String(value)
    : JSON.stringify(value, (_, inner) => (inner instanceof RegExp ? `${inner}` : inner));
};
