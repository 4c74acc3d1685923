import { comparablesOf } from '../comparables-of.ts';
import type { Comparable, Condition, Test } from '../condition.ts';
import type { Answer, Answers } from './answers.ts';

/** Whether a condition holds for the answers so far; a list of answers equals each value in it. */
export const holds = (condition: Condition, answers: Answers): boolean => {
  if ('all' in condition) return condition.all.every((one) => holds(one, answers));
  if ('any' in condition) return condition.any.some((one) => holds(one, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  return passes(condition, answers.get(condition.field));
};

const passes = (test: Test, answer: Answer | undefined): boolean => {
  if ('answered' in test) return test.answered === (answer !== undefined);
  return comparablesOf(test).some((value) => is(answer, value));
};

const is = (answer: Answer | undefined, value: Comparable): boolean =>
  typeof answer === 'object' ? answer.some((one) => one === value) : answer === value;
