import type { WrongAnswer } from '../wrong-answer.ts';
import { questionOf } from './form-question.ts';
import type { OpeningForm } from './opening-form.ts';

/** The answers of the form that have to change, in its order. */
export const wrongFormAnswers = (form: OpeningForm | undefined): readonly WrongAnswer[] =>
  (form?.questions ?? []).flatMap((reading) =>
    reading.failure ? [{ field: questionOf(reading), why: 'form', reading } as const] : [],
  );
