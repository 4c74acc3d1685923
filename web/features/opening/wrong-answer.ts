import type { FieldReading } from '#domain/forms/answers/read-form';
import type { OpeningField } from './opening-field.ts';

/** An answer that has to change. */
export interface WrongAnswer {
  readonly field: OpeningField;
  /** What to do, in words of the API; where it is absent, `why` has words of ours. */
  readonly detail?: string;
  readonly why: 'missing' | 'tooLong' | 'format' | 'refused' | 'lost' | 'form';
  /** The question of the form, where `why` says so. */
  readonly reading?: FieldReading;
}
