import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** FAULTS 2.4: what the stream gave up is seen, logged and left. */
export const reconcilerRepairsNothing: SeededBug = {
  id: 'reconciler-repairs-nothing',
  title: 'The reconciler says that it tells again of a lost event, and tells nobody.',
  wiring: inFunction('reconciler', () => ({ relay: { publish: async () => [] } })),
};
