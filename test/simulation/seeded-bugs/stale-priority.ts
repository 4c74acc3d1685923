import type { SeededBug } from './seeded-bug.ts';
import { resealed } from './switches/resealed.ts';
import { withCommits } from './switches/with-commits.ts';

/** FAULTS 5, row 46. */
export const stalePriority: SeededBug = {
  id: 'stale-priority',
  title: 'A reclassified ticket keeps its priority.',
  wiring: withCommits((commit) =>
    resealed(commit, (event) => {
      const { priority, ...changes } = event.changes;
      return event.type === 'reclassified' ? { ...event, changes } : event;
    }),
  ),
};
