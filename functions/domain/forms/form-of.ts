import { type FormFacts, type Forms, formsFitting } from './forms-fitting.ts';

/** The form that a new ticket asks for (R1.6): the one whose place names most of its facts, nothing where none fits. */
export const formOf = (forms: Forms | undefined, facts: FormFacts): string | undefined => formsFitting(forms, facts)[0];
