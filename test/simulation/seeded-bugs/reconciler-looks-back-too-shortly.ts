import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

const hour = 3_600_000;

/** As if the window were 26 hours: an event is lost for sure after 25, and runs are twelve apart. */
export const reconcilerLooksBackTooShortly: SeededBug = {
  id: 'reconciler-looks-back-too-shortly',
  title: 'The reconciler looks at tickets of the last 26 hours only.',
  wiring: inFunction('reconciler', ({ inspections }) => ({
    inspections: {
      ...inspections,
      changedSince: (since, queues, wanted) =>
        inspections.changedSince(new Date(Date.parse(since) + 46 * hour).toISOString(), queues, wanted),
    },
  })),
};
