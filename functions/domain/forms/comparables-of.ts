import type { Comparable, Test } from './condition.ts';

/** The answers that a question of a condition looks for; none where any answer will do. */
export const comparablesOf = (test: Test): readonly Comparable[] => {
  if ('answered' in test) return [];
  return 'equals' in test ? [test.equals] : test.oneOf;
};
