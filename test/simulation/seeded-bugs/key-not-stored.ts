import type { SeededBug } from './seeded-bug.ts';
import { withCommits } from './switches/with-commits.ts';

/** FAULTS 5, row 15. */
export const keyNotStored: SeededBug = {
  id: 'key-not-stored',
  title: 'What was answered under a key is not kept.',
  wiring: withCommits(({ idempotency: _lost, ...commit }) => commit),
  by: 'I7',
};
