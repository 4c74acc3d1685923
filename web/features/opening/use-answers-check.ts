import { useState } from 'react';
import { isFormQuestion } from './form/form-question.ts';
import { wrongFormAnswers } from './form/wrong-form-answers.ts';
import type { Opening } from './opening.ts';
import { openingBody } from './opening-body.ts';
import type { OpeningField } from './opening-field.ts';
import { useWrongWords } from './use-wrong-words.ts';
import type { WrongAnswer } from './wrong-answer.ts';
import { wrongAnswers } from './wrong-answers.ts';

/** The answers that have to change, as of the last attempt to go on (WEB 3: not while typing). */
export interface AnswersCheck {
  /** The same list until the next attempt. */
  readonly wrong: readonly WrongAnswer[];
  readonly errorOf: (field: OpeningField) => string | undefined;
  /** Judges these questions again; answers whether all is right. */
  readonly check: (opening: Opening, fields: readonly OpeningField[]) => boolean;
  readonly refuse: (wrong: readonly WrongAnswer[]) => void;
}

/** A question of a form that is not asked any more is nowhere. */
const isElsewhere = (field: OpeningField, fields: readonly OpeningField[]): boolean =>
  !fields.includes(field) && !(isFormQuestion(field) && fields.includes('description'));

/** Keeps what is wrong while the person goes from step to step. */
export const useAnswersCheck = (): AnswersCheck => {
  const [wrong, setWrong] = useState<readonly WrongAnswer[]>([]);
  const words = useWrongWords();
  return {
    wrong,
    errorOf: (field) => {
      const found = wrong.find((one) => one.field === field);
      return found && words(found);
    },
    check: (opening, fields) => {
      const { form, uploads, answers } = opening;
      const body = openingBody(answers, opening, { attachments: uploads.attachments, form });
      const found = [...wrongAnswers(body), ...wrongFormAnswers(form)].filter(({ field }) => fields.includes(field));
      setWrong([...wrong.filter(({ field }) => isElsewhere(field, fields)), ...found]);
      return found.length === 0;
    },
    refuse: setWrong,
  };
};
