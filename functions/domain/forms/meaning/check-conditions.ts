import type { PresetProblem } from '../../preset/preset-problem.ts';
import { readAnswer } from '../answers/read-answer.ts';
import { comparablesOf } from '../comparables-of.ts';
import type { Comparable, Test } from '../condition.ts';
import { fieldsIn } from '../fields-in.ts';
import type { FormField } from '../form-field.ts';
import { testsIn } from '../tests-in.ts';
import { conditionsOf } from './conditions-of.ts';

/** Every condition asks of a field that stands before it, and for an answer that this field can have (R1.6). */
export const checkConditions = (fields: readonly FormField[], place: string): PresetProblem[] =>
  fields.flatMap((field, index) =>
    conditionsOf(field, `${place}.fields[${index}]`).flatMap((placed) =>
      testsIn(placed.condition).flatMap((test) =>
        wrongTest(test, index, fields).map((text) => ({ place: placed.place, text })),
      ),
    ),
  );

const wrongTest = (test: Test, index: number, fields: readonly FormField[]): readonly string[] => {
  const asked = fields.findIndex(({ key }) => key === test.field);
  const field = fields[asked];
  if (!field) return [`there is no field "${test.field}"`];
  if (asked >= index) return [late(test.field, fields[index]?.key ?? '', fields)];
  return comparablesOf(test)
    .filter((value) => !canBe(field, value))
    .map((value) => `"${test.field}" is never answered with ${JSON.stringify(value)}`);
};

/** A field that comes later and itself depends on this one makes a loop. */
const late = (asked: string, asking: string, fields: readonly FormField[]): string => {
  const circle = pathTo(asking, [asked], fields);
  return circle
    ? `goes round in a circle: ${[asking, ...circle].join(', ')}`
    : `"${asked}" comes only after it; a condition asks of what was answered before`;
};

const pathTo = (goal: string, path: readonly string[], fields: readonly FormField[]): readonly string[] | undefined => {
  const here = path.at(-1);
  if (here === goal) return path;
  const field = fields.find(({ key }) => key === here);
  const onwards = field ? fieldsIn(field).filter((key) => !path.includes(key)) : [];
  for (const key of onwards) {
    const found = pathTo(goal, [...path, key], fields);
    if (found) return found;
  }
  return undefined;
};

const canBe = (field: FormField, value: Comparable): boolean => {
  const given = field.kind === 'multi_select' ? [value] : value;
  const read = readAnswer(field, 'options' in field ? field.options : [], given);
  return read.ok && String(read.value) === String(value) && given !== '';
};
