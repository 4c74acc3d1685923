import type { Comparable, Condition, Test } from '#domain/forms/condition';
import type { FormField } from '#domain/forms/form-field';
import { typedNumber } from './field-kinds.ts';

/** How conditions are put together; `always` is none. */
export const conditionShapes = ['always', 'test', 'all', 'any', 'not'] as const;
export type ConditionShape = (typeof conditionShapes)[number];

/** What a condition asks of an answer. */
export const conditionAsks = ['equals', 'oneOf', 'answered', 'unanswered'] as const;
export type ConditionAsk = (typeof conditionAsks)[number];

/** How a condition is put together. */
export const shapeOf = (condition: Condition | undefined): ConditionShape => {
  if (!condition) return 'always';
  return (['all', 'any', 'not'] as const).find((shape) => shape in condition) ?? 'test';
};

/** The same condition put together otherwise: what was asked goes into it, or comes out of it. */
export const ofShape = (
  before: Condition | undefined,
  shape: ConditionShape,
  fields: readonly FormField[],
): Condition | undefined => {
  const [first = { field: fields.at(-1)?.key ?? '', answered: true }] = partsOf(before);
  switch (shape) {
    case 'always':
      return undefined;
    case 'test':
      return testIn(first);
    case 'not':
      return { not: first };
    case 'all':
      return { all: partsOf(before).length > 0 ? partsOf(before) : [first] };
    case 'any':
      return { any: partsOf(before).length > 0 ? partsOf(before) : [first] };
  }
};

/** The conditions that one is put together of; a question alone is its own part. */
export const partsOf = (condition: Condition | undefined): readonly Condition[] => {
  if (!condition) return [];
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [condition];
};

const testIn = (condition: Condition): Condition => {
  const [first] = partsOf(condition);
  return first === undefined || first === condition ? condition : testIn(first);
};

/** What a test asks. */
export const askOf = (test: Test): ConditionAsk => {
  if ('answered' in test) return test.answered ? 'answered' : 'unanswered';
  return 'equals' in test ? 'equals' : 'oneOf';
};

/** The same question to a field asked otherwise; what it was compared with stays where it can. */
export const asking = (test: Test, ask: ConditionAsk, field: FormField | undefined): Test => {
  const { field: key } = test;
  if (ask === 'answered' || ask === 'unanswered') return { field: key, answered: ask === 'answered' };
  const values = comparedWith(test, field);
  return ask === 'equals' ? { field: key, equals: values[0] ?? '' } : { field: key, oneOf: values };
};

const comparedWith = (test: Test, field: FormField | undefined): readonly Comparable[] => {
  if ('equals' in test) return [test.equals];
  return 'oneOf' in test ? test.oneOf : [firstAnswer(field)];
};

/** The answer that a new question to a field begins with. */
const firstAnswer = (field: FormField | undefined): Comparable => {
  if (field?.kind === 'yes_no') return true;
  return field && 'options' in field ? (field.options[0]?.value ?? '') : '';
};

/** A question to another field, asked anew. */
export const askingOf = (key: string, field: FormField | undefined): Test =>
  field && ('options' in field || field.kind === 'yes_no')
    ? { field: key, equals: firstAnswer(field) }
    : { field: key, answered: true };

/** What is typed, as the field's answers are: yes and no, numbers, or words. */
export const comparable = (field: FormField | undefined, text: string): Comparable => {
  if (field?.kind === 'yes_no') return text === 'true';
  return field?.kind === 'number' ? typedNumber(text) : text;
};
