import type { FormField } from '#domain/forms/form-field';

/** Words that do not matter. */
export const label = { it: 'x', en: 'x' };

/** A question that is answered by a choice, and one that is answered by a number. */
export const choice: Extract<FormField, { readonly kind: 'select' }> = {
  ...{ kind: 'select', key: 'make', label, required: true },
  options: [
    { value: 'acme', label },
    { value: 'zenith', label },
  ],
};
export const number: Extract<FormField, { readonly kind: 'number' }> = { kind: 'number', key: 'lost', label };
