import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** A limit that was forgotten. */
export const relayDropsTheTail: SeededBug = {
  id: 'relay-drops-the-tail',
  title: 'The relay takes five events of a batch and forgets the others.',
  wiring: inFunction('relay', ({ relay }) => ({ relay: { publish: (events) => relay.publish(events.slice(0, 5)) } })),
};
