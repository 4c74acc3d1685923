import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** R5.1: nobody hears of their own act. */
export const mailToTheAuthor: SeededBug = {
  id: 'mail-to-the-author',
  title: 'Whoever did something is mailed about it.',
  wiring: inFunction('notifier', ({ occasions }) => ({
    occasions: {
      find: async (key) => {
        const found = await occasions.find(key);
        return found && { ...found, event: { ...found.event, by: 'clock' } };
      },
    },
  })),
  by: 'I15',
};
