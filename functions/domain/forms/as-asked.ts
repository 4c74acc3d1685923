import type { FormField } from './form-field.ts';

/**
 * A question as it is put: what is chosen from an end customer's list is written in words where the ticket has no such
 * customer, or the list is empty.
 */
export const asAsked = (field: FormField): FormField => {
  if (field.kind !== 'select' || field.optionsOf === undefined || field.options.length > 0) return field;
  const { options: _none, optionsOf: _list, ...question } = field;
  return { ...question, kind: 'text' };
};
