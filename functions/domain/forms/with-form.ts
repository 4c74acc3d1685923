import { formOf } from './form-of.ts';
import type { FormFacts, Forms } from './forms-fitting.ts';

/** What a ticket is about together with the form that its kind asks for, if any: what routing and numbering go by. */
export const withForm = (
  forms: Forms | undefined,
  { area, subarea, type, subtype }: FormFacts,
): FormFacts & { readonly form?: string } => {
  const facts = { area, subarea, type, subtype };
  const form = formOf(forms, facts);
  return { ...facts, ...(form !== undefined && { form }) };
};
