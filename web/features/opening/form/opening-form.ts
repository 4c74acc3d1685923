import type { CatalogAnswer } from '#contract/answers/catalog';
import type { FormAnswer } from '#contract/answers/form';
import { keepShown } from '#domain/forms/answers/keep-shown';
import { type FieldReading, type Given, readForm } from '#domain/forms/answers/read-form';
import { formOf } from '#domain/forms/form-of';
import type { Upload } from '#web/lib/uploads/upload.ts';
import type { OpeningDraft } from '../opening-draft.ts';
import { givenAnswers } from './given-answers.ts';

/** The form of the kind of ticket that is being opened, as it stands with the answers so far (R1.6). */
export interface OpeningForm {
  readonly definition: FormAnswer;
  /** The questions that are asked now. */
  readonly questions: readonly FieldReading[];
  /** The answers to them, as they are sent. */
  readonly given: Given;
}

/** Finds the form of the kind, and reads its answers by the very rules of the API. */
export const openingForm = (
  { forms = [] }: Pick<CatalogAnswer, 'forms'>,
  draft: OpeningDraft,
  files: readonly Upload[],
): OpeningForm | undefined => {
  const id = formOf(Object.fromEntries(forms.map((form) => [form.id, form])), draft);
  const definition = forms.find((form) => form.id === id);
  if (!definition || draft.subtype === '' || draft.subarea === '') return undefined;
  const { fields } = definition;
  const given = keepShown(fields, givenAnswers(fields, draft.form ?? {}, files));
  return { definition, given, questions: readForm(fields, given).filter(({ shown }) => shown) };
};
