import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** What is internal is announced as if it was public. */
export const noteAnnouncedToTheRequester: SeededBug = {
  id: 'note-announced-to-the-requester',
  title: 'The notifier takes a note for a reply.',
  wiring: inFunction('notifier', ({ occasions }) => ({
    occasions: {
      find: async (key) => {
        const found = await occasions.find(key);
        return found && { ...found, event: { ...found.event, visibility: 'public' } };
      },
    },
  })),
};
