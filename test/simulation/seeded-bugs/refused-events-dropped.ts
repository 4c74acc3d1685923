import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** A batch that was taken in part counts as taken. */
export const refusedEventsDropped: SeededBug = {
  id: 'refused-events-dropped',
  title: 'Events that a queue refused are forgotten.',
  wiring: inFunction('relay', ({ relay }) => ({
    relay: {
      publish: async (events) => {
        await relay.publish(events);
        return [];
      },
    },
  })),
};
