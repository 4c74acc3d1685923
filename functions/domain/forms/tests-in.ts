import type { Condition, Test } from './condition.ts';

/** The questions that a condition asks of other answers, however deep they stand. */
export const testsIn = (condition: Condition | undefined): readonly Test[] => {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(testsIn);
  if ('any' in condition) return condition.any.flatMap(testsIn);
  return 'not' in condition ? testsIn(condition.not) : [condition];
};
