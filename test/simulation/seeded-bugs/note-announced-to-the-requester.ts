import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** What is internal is announced as if it was public. */
export const noteAnnouncedToTheRequester: SeededBug = {
  id: 'note-announced-to-the-requester',
  title: 'The notifier takes a note for a reply.',
  wiring: inFunction('notifier', ({ tickets }) => ({
    tickets: {
      ...tickets,
      event: async (number, sequence) => {
        const event = await tickets.event(number, sequence);
        return event && { ...event, visibility: 'public' };
      },
    },
  })),
};
