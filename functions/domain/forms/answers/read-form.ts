import type { FieldFailureCode } from '../../ticket/failure.ts';
import { asAsked } from '../as-asked.ts';
import { fieldsIn } from '../fields-in.ts';
import type { FormField } from '../form-field.ts';
import type { Answer, Answers } from './answers.ts';
import { readAnswer } from './read-answer.ts';
import { type Standing, standingOf } from './standing-of.ts';

/** One question as it stands with the answers given. */
export interface FieldReading extends Standing {
  readonly field: FormField;
  readonly answer?: Answer;
  readonly failure?: FieldFailureCode;
}

/** What was given, by key; whatever was given under other keys is not read. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Reads answers question by question, each with those before it (R1.6). Nothing is said of a question that depends on a
 * refused answer: whether it is asked will be known when that one is right. A question that is not asked has no answer.
 */
export const readForm = (fields: readonly FormField[], given: Given): readonly FieldReading[] => {
  const answers = new Map<string, Answer>();
  const unsettled = new Set<string>();
  return fields.map(asAsked).map((field) => {
    const reading = readField(field, Object.hasOwn(given, field.key) ? given[field.key] : undefined, answers);
    const depends = fieldsIn(field).some((key) => unsettled.has(key));
    const refused = reading.failure !== undefined && reading.failure !== 'not-shown';
    if (refused || depends) unsettled.add(field.key);
    else if (reading.answer !== undefined) answers.set(field.key, reading.answer);
    const { failure: _untold, ...silent } = reading;
    return depends ? silent : reading;
  });
};

const readField = (field: FormField, given: unknown, answers: Answers): FieldReading => {
  const standing = { field, ...standingOf(field, answers) };
  const { shown, offered } = standing;
  if (isEmpty(given)) return shown && field.required ? { ...standing, failure: 'required' } : standing;
  if (!shown) return { ...standing, failure: 'not-shown' };
  const read = readAnswer(field, offered, given);
  return read.ok ? { ...standing, answer: read.value } : { ...standing, failure: read.failure };
};

/** Nothing was answered: pages send empty texts and lists for it. */
const isEmpty = (given: unknown): boolean =>
  given === undefined ||
  (typeof given === 'string' && given.trim() === '') ||
  (Array.isArray(given) && given.length === 0);
