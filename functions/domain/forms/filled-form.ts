import type { Answer } from './answers/answers.ts';

/** Which form was filled in, and as of which change to it. */
export interface FormVersion {
  readonly id: string;
  readonly version: number;
}

/** A form with answers that its definition accepted. */
export interface FilledForm extends FormVersion {
  readonly answers: Readonly<Record<string, Answer>>;
}
