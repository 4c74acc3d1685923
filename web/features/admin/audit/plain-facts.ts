import type { Fact } from '#web/lib/editing/fact.ts';

/** What facts are called and yes and no, in the reader's language. */
export interface FactWords {
  readonly term: (path: readonly string[]) => string;
  readonly value: (path: readonly string[], value: string | number | boolean) => string;
}

/** Ids that stand in the entry's own heading, and counts that only the table needs. */
const unsaid = new Set(['id', 'version', 'generation']);

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Everything that is stored of a thing, fact by fact down to the last value; short lists stand in one line. */
export const plainFacts = (stored: unknown, words: FactWords, path: readonly string[] = []): readonly Fact[] => {
  const fact = (value: string): Fact => ({ key: path.join(' '), term: words.term(path), value });
  if (isPlain(stored)) return [fact(words.value(path, stored))];
  if (Array.isArray(stored) && stored.every(isPlain)) {
    return [fact(stored.map((one) => words.value(path, one)).join(', '))];
  }
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored)
    .filter(([name]) => path.length > 0 || !unsaid.has(name))
    .flatMap(([name, value]) => plainFacts(value, words, [...path, ...name.split('.')]));
};
