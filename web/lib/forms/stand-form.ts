import { keepShown } from '#domain/forms/answers/keep-shown';
import { type FieldReading, type Given, readForm } from '#domain/forms/answers/read-form';
import type { FormField } from '#domain/forms/form-field';
import type { Upload } from '#web/lib/uploads/upload.ts';
import type { FormEntries } from './form-entries.ts';
import { givenAnswers } from './given-answers.ts';

/** A form as it stands with what was said so far. */
export interface StandingForm {
  /** The questions that are asked now. */
  readonly questions: readonly FieldReading[];
  /** The answers to them, as they are sent. */
  readonly given: Given;
}

/** Reads what the controls hold by the very rules of the API (R1.6). */
export const standForm = (
  fields: readonly FormField[],
  entries: FormEntries,
  files: readonly Upload[],
): StandingForm => {
  const given = keepShown(fields, givenAnswers(fields, entries, files));
  return { given, questions: readForm(fields, given).filter(({ shown }) => shown) };
};
