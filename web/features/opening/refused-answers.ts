import type { ProblemAnswer } from '#contract/answers/problem';
import { fieldOfPointer, openingFields } from './opening-field.ts';
import type { WrongAnswer } from './wrong-answer.ts';

/** The answers that the API refused, in the order of the pages, each with its sentence. */
export const refusedAnswers = ({ errors = [] }: Pick<ProblemAnswer, 'errors'>): readonly WrongAnswer[] =>
  openingFields.flatMap((field) => {
    const error = errors.find(({ pointer }) => fieldOfPointer(pointer) === field);
    if (!error) return [];
    return [field === 'attachments' ? { field, why: 'lost' } : { field, why: 'refused', detail: error.detail }];
  });

/** The files that the API does not know (any more), of those that were named. */
export const lostAttachments = (
  { errors = [] }: Pick<ProblemAnswer, 'errors'>,
  named: readonly string[],
): readonly string[] =>
  errors.flatMap(({ pointer }) => named[Number(/^\/attachments\/(\d+)$/.exec(pointer)?.[1] ?? Number.NaN)] ?? []);
