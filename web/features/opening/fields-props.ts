import type { Opening } from './opening.ts';
import type { OpeningField } from './opening-field.ts';

/** What the questions of a step take. */
export interface FieldsProps {
  readonly opening: Opening;
  /** The sentence beside a question whose answer has to change. */
  readonly errorOf: (field: OpeningField) => string | undefined;
}
