import type { FormDefinition } from '#domain/forms/form-definition';
import type { FormField } from '#domain/forms/form-field';
import { canonicalJson } from '#domain/ticket/canonical-json';

/** A question while it is written; `row` stays with it when it moves. */
export interface DraftQuestion {
  readonly row: string;
  readonly field: FormField;
}

/** What stands in a form besides its questions. */
export type FormHead = Omit<FormDefinition, 'fields' | 'version'>;

/** A form while somebody writes it; what is half written is judged when it is tried or published. */
export interface FormDraft {
  /** The form that this was begun from, as text: tells whether somebody else has changed it since. */
  readonly begun: string;
  readonly head: FormHead;
  readonly questions: readonly DraftQuestion[];
}

const noWords = { it: '', en: '' };

/** The first question of a new form, and any new one. */
export const newQuestion = (row: string, key: string): DraftQuestion => ({
  row,
  field: { kind: 'text', key, label: noWords },
});

/** A form as text, so that two can be told apart. */
export const textOfForm = (form: FormDefinition | undefined): string => canonicalJson(form ?? null);

/** The form that a draft was begun from; nothing where there was none yet. */
export const begunForm = ({ begun }: FormDraft): FormDefinition | undefined =>
  (JSON.parse(begun) as FormDefinition | null) ?? undefined;

/** The form as it is, ready to be written; a new one begins with one question. */
export const draftOfForm = (form: FormDefinition | undefined): FormDraft => {
  const begun = textOfForm(form);
  if (!form) return { begun, head: { label: noWords, attach: [{}] }, questions: [newQuestion('0', 'question_1')] };
  const { fields, version: _counted, ...head } = form;
  return { begun, head, questions: fields.map((field, index) => ({ row: String(index), field })) };
};

/** The form as the API takes it; the version counts by itself. */
export const formOfDraft = ({ head, questions }: FormDraft): FormDefinition => ({
  ...head,
  version: 1,
  fields: questions.map(({ field }) => field),
});

/** A key that no question has yet. */
export const freeKey = (questions: readonly DraftQuestion[]): string => {
  const taken = new Set(questions.map(({ field }) => field.key));
  let number = questions.length + 1;
  while (taken.has(`question_${number}`)) number += 1;
  return `question_${number}`;
};

/** A list with one of its entries elsewhere; a place beyond its ends is the end. */
export const moved = <Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] => {
  const entry = list[from];
  return entry === undefined ? list : list.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, entry);
};
