import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { FieldFailure } from '../../ticket/failure.ts';
import type { FormDefinition } from '../form-definition.ts';
import type { Answer } from './answers.ts';
import { readForm } from './read-form.ts';

/** What all answers may be long together, so that a description with them fits one item (DESIGN 2). */
const longest = 32_000;

/**
 * The answers to a form as they are kept, or what is wrong with each, by JSON pointer within the answers (R1.6). An answer
 * to a question that is not asked is refused: whoever sent it saw another form.
 */
export const checkAnswers = (
  { fields }: Pick<FormDefinition, 'fields'>,
  given: unknown,
): Result<Readonly<Record<string, Answer>>, readonly FieldFailure[]> => {
  if (!isTable(given)) return fail([{ pointer: '', code: 'wrong-type' }]);
  const readings = readForm(fields, given);
  const failures = [...unknownKeys(fields, given), ...readings.flatMap(failureOf)];
  if (failures.length > 0) return fail(failures);
  const answers = Object.fromEntries(
    readings.flatMap(({ field, answer }) => (answer === undefined ? [] : [[field.key, answer]])),
  );
  return JSON.stringify(answers).length > longest ? fail([{ pointer: '', code: 'too-long' }]) : ok(answers);
};

const isTable = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const failureOf = ({ field, failure }: ReturnType<typeof readForm>[number]): FieldFailure[] =>
  failure ? [{ pointer: `/${field.key}`, code: failure }] : [];

const segment = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** At most 50: nobody reads more, and an answer must stay small. */
const unknownKeys = (fields: FormDefinition['fields'], given: object): FieldFailure[] => {
  const known = new Set(fields.map(({ key }) => key));
  const strange = Object.keys(given).filter((key) => !known.has(key));
  return strange.slice(0, 50).map((key) => ({ pointer: `/${segment(key)}`, code: 'unknown-field' }));
};
