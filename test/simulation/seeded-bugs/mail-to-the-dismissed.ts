import { cast } from '#support/http-cast';
import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** The roster still names them. */
export const mailToTheDismissed: SeededBug = {
  id: 'mail-to-the-dismissed',
  title: 'A dismissed operator is mailed about new tickets.',
  wiring: inFunction('notifier', ({ directory }) => ({
    directory: {
      ...directory,
      operatorsOf: async (queue) => [...(await directory.operatorsOf(queue)), cast.dora],
    },
  })),
};
