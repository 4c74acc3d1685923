import type { ProblemAnswer } from '#contract/answers/problem';
import type { OpeningField } from './opening-field.ts';
import { fieldOfPointer } from './opening-field.ts';
import type { WrongAnswer } from './wrong-answer.ts';

/** The answers that the API refused, in the order of the pages, each with its sentence. */
export const refusedAnswers = (
  { errors = [] }: Pick<ProblemAnswer, 'errors'>,
  fields: readonly OpeningField[],
): readonly WrongAnswer[] =>
  fields.flatMap((field) => {
    const error = errors.find(({ pointer }) => fieldOfPointer(pointer) === field);
    if (!error) return [];
    return [field === 'attachments' ? { field, why: 'lost' } : { field, why: 'refused', detail: error.detail }];
  });
