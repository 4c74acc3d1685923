import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** FAULTS 5, row 2. */
export const noteQuotedInAMail: SeededBug = {
  id: 'note-quoted-in-a-mail',
  title: 'A mail to the requester quotes whatever was written last.',
  wiring: inFunction('notifier', ({ tickets }) => ({
    tickets: {
      ...tickets,
      article: async (number, event) => {
        const page = await tickets.allArticles(number, { limit: 1, direction: 'descending' });
        const [last] = page.ok ? page.value.items : [];
        return last?.kind === 'note' ? { ...last, kind: 'reply', publicVersion: event.publicVersion ?? 0 } : last;
      },
    },
  })),
  by: 'I11',
};
