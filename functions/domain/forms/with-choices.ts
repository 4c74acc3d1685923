import type { CustomerChoices } from './customer-choices.ts';
import type { FormField } from './form-field.ts';

/** The questions of a form with the options that hang on the ticket's end customer (R1.6). */
export const withChoices = (fields: readonly FormField[], choices: CustomerChoices): readonly FormField[] =>
  fields.map((field) =>
    field.kind === 'select' && field.optionsOf ? { ...field, options: choices[field.optionsOf] } : field,
  );
