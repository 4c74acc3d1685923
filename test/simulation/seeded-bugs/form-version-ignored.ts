import type { SeededBug } from './seeded-bug.ts';
import { withForms } from './switches/with-forms.ts';

/** Which questions somebody saw is not asked. */
export const formVersionIgnored: SeededBug = {
  id: 'form-version-ignored',
  title: 'Answers to another version of a form are taken.',
  preset: 'campus-desk',
  wiring: withForms((form) => ({ ...form, version: form.version + 1 })),
  by: 'I30',
};
