import type { FormDefinition } from '#domain/forms/form-definition';
import { formWith } from './forms.ts';
import { put, said } from './preset-edits.ts';

/** What is said of the portal with such forms, as lines of `place: text`. */
export const ofForms = (forms: Readonly<Record<string, FormDefinition>>): string[] => said(put('forms', forms));

/** What is said of one form, `line`, of such fields. */
export const ofFields = (...fields: Parameters<typeof formWith>): string[] => ofForms({ line: formWith(...fields) });
