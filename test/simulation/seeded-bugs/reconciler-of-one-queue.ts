import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** A list of the queues that was copied and never kept up. */
export const reconcilerOfOneQueue: SeededBug = {
  id: 'reconciler-of-one-queue',
  title: 'The reconciler looks at the tickets of the first queue only.',
  wiring: inFunction('reconciler', ({ inspections }) => ({
    inspections: {
      ...inspections,
      changedSince: (since, queues, wanted) => inspections.changedSince(since, queues.slice(0, 1), wanted),
    },
  })),
};
