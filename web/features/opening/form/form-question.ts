import type { FieldReading } from '#domain/forms/answers/read-form';

/** A question of the kind's form among the questions of the opening. */
export type FormQuestion = `form/${string}`;

/** Whether a question belongs to the kind's form. */
export const isFormQuestion = (field: string): field is FormQuestion => field.startsWith('form/');

/** The name of a form's question on the pages of the opening. */
export const questionOf = ({ field }: FieldReading): FormQuestion => `form/${field.key}`;
