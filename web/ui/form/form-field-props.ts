import type { FieldReading } from '#domain/forms/answers/read-form';
import type { FormEntries } from '#web/lib/forms/form-entries.ts';
import type { Uploads } from '#web/lib/uploads/upload.ts';

/** What a form is written on: what it holds so far, and where its files go. */
export interface FormSheet {
  readonly entries: FormEntries;
  readonly write: (entries: FormEntries) => void;
  readonly uploads: Uploads;
  /** Files can be neither added nor taken away. */
  readonly readOnly: boolean;
  /** The id of a question's control, where an error summary leads. */
  readonly idOf: (key: string) => string;
}

/** What one question of a form takes. */
export interface FormFieldProps {
  readonly sheet: FormSheet;
  readonly reading: FieldReading;
  /** What is wrong with its answer. */
  readonly error: string | undefined;
}
