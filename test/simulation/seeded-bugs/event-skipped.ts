import type { SeededBug } from './seeded-bug.ts';
import { resealed } from './switches/resealed.ts';
import { withCommits } from './switches/with-commits.ts';

/** A history with a gap. */
export const eventSkipped: SeededBug = {
  id: 'event-skipped',
  title: 'A note takes two numbers in the history.',
  wiring: withCommits((commit) =>
    commit.event.type === 'noted' ? resealed(commit, (event) => ({ ...event, sequence: event.sequence + 1 })) : commit,
  ),
};
