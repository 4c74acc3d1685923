import type { Answer } from '../answers/answers.ts';
import { holds } from '../answers/holds.ts';
import { standingOf } from '../answers/standing-of.ts';
import { comparablesOf } from '../comparables-of.ts';
import type { Comparable, Condition } from '../condition.ts';
import { fieldsIn } from '../fields-in.ts';
import type { FormField } from '../form-field.ts';
import { testsIn } from '../tests-in.ts';
import { possibleAnswers } from './possible-answers.ts';

/** How many steps through possible answers are left for a form. */
export interface Patience {
  steps: number;
}

/** Whether somebody can answer the fields before so that the condition holds; undefined where patience ends before. */
export const canHold = (
  condition: Condition,
  fields: readonly FormField[],
  patience: Patience,
): boolean | undefined => {
  const asked = fieldsBehind(condition, fields);
  const named = namedIn(condition, asked);
  const answers = new Map<string, Answer>();
  const search = (index: number): boolean => {
    const field = asked[index];
    if (!field) return holds(condition, answers);
    for (const answer of possibleAnswers(field, standingOf(field, answers), named.get(field.key) ?? [])) {
      patience.steps -= 1;
      if (patience.steps < 0) return false;
      answers.delete(field.key);
      if (answer !== undefined) answers.set(field.key, answer);
      if (search(index + 1)) return true;
    }
    answers.delete(field.key);
    return false;
  };
  return search(0) || (patience.steps < 0 ? undefined : false);
};

/** The fields that a condition depends on, directly or through others, in the order of the form. */
const fieldsBehind = (condition: Condition, fields: readonly FormField[]): readonly FormField[] => {
  const keys = new Set(testsIn(condition).map(({ field }) => field));
  for (const field of [...fields].reverse()) {
    if (keys.has(field.key)) for (const key of fieldsIn(field)) keys.add(key);
  }
  return fields.filter(({ key }) => keys.has(key));
};

/** What conditions compare each field with. */
const namedIn = (condition: Condition, asked: readonly FormField[]): ReadonlyMap<string, readonly Comparable[]> => {
  const named = new Map<string, Comparable[]>();
  const conditions = [
    condition,
    ...asked.flatMap((field) => [field, ...optionsOf(field)].map(({ shownIf }) => shownIf)),
  ];
  for (const test of conditions.flatMap(testsIn)) {
    named.set(test.field, [...new Set([...(named.get(test.field) ?? []), ...comparablesOf(test)])]);
  }
  return named;
};

const optionsOf = (field: FormField) => ('options' in field ? field.options : []);
