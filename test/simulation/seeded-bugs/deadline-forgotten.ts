import type { SeededBug } from './seeded-bug.ts';
import { resealed } from './switches/resealed.ts';
import { withCommits } from './switches/with-commits.ts';

/** The field is left out of the event. */
export const deadlineForgotten: SeededBug = {
  id: 'deadline-forgotten',
  title: 'A resolved ticket gets no deadline and is never closed by silence.',
  wiring: withCommits((commit) =>
    resealed(commit, (event) => {
      const { closesAt: _lost, ...changes } = event.changes;
      return { ...event, changes };
    }),
  ),
  by: 'L2',
};
