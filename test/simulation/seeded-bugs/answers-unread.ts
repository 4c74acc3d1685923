import type { SeededBug } from './seeded-bug.ts';
import { withForms } from './switches/with-forms.ts';

/** Only the browser looks at what is required. */
export const answersUnread: SeededBug = {
  id: 'answers-unread',
  title: 'A form is taken without what it must be told.',
  preset: 'campus-desk',
  wiring: withForms((form) => ({
    ...form,
    fields: form.fields.map(({ required: _required, ...field }) => field),
  })),
  by: 'I30',
};
