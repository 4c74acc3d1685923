import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** What was refused before it is lost. */
export const refusedEventsReordered: SeededBug = {
  id: 'refused-events-reordered',
  title: 'The relay starts again at the last event that was refused, not at the first.',
  wiring: inFunction('relay', ({ relay }) => ({
    relay: { publish: async (events) => (await relay.publish(events)).slice(-1) },
  })),
};
