import type { FieldReading } from '#domain/forms/answers/read-form';
import type { Opening } from '../opening.ts';

/** What one question of a form takes. */
export interface FormFieldProps {
  readonly opening: Opening;
  readonly reading: FieldReading;
  /** What is wrong with its answer. */
  readonly error: string | undefined;
}
