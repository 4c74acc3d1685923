/** One thing that is said of something, in words. */
export interface Fact {
  readonly key: string;
  readonly term: string;
  /** Empty: not said. */
  readonly value: string;
}

/** What is said otherwise than before. */
export interface FactChange {
  readonly key: string;
  readonly term: string;
  readonly was: string;
  readonly now: string;
}

/** Fact by fact what is different, in the order of what there is now; what is gone comes last. */
export const factChanges = (before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] => {
  const valueIn = (facts: readonly Fact[], key: string) => facts.find((fact) => fact.key === key)?.value ?? '';
  const gone = before.filter(({ key }) => !after.some((fact) => fact.key === key));
  return [...after, ...gone]
    .map(({ key, term }) => ({ key, term, was: valueIn(before, key), now: valueIn(after, key) }))
    .filter(({ was, now }) => was !== now);
};
