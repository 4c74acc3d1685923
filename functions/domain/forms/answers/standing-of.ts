import type { FormField, Option } from '../form-field.ts';
import type { Answers } from './answers.ts';
import { holds } from './holds.ts';

/** What the answers before make of a question. */
export interface Standing {
  /** It is asked: its condition holds, and a choice has something to choose. */
  readonly shown: boolean;
  /** The options that are left; none for questions without options. */
  readonly offered: readonly Option[];
}

/** Whether a question is asked, and with which options, by the answers before it (R1.6). */
export const standingOf = (field: FormField, answers: Answers): Standing => {
  const isOpen = ({ shownIf }: Pick<Option, 'shownIf'>) => !shownIf || holds(shownIf, answers);
  const offered = 'options' in field ? field.options.filter(isOpen) : [];
  return { shown: isOpen(field) && (!('options' in field) || offered.length > 0), offered };
};
