import type { SeededBug } from './seeded-bug.ts';
import { resealed } from './switches/resealed.ts';
import { withCommits } from './switches/with-commits.ts';

/** A ticket that took long is closed at once. */
export const deadlineFromTheOpening: SeededBug = {
  id: 'deadline-from-the-opening',
  title: 'The days of silence are counted from the opening.',
  wiring: withCommits((commit) =>
    resealed(commit, (event) => {
      const { closesAt } = event.changes;
      const opened = Date.parse(commit.before?.ticket.openedAt ?? event.at);
      const to = new Date(opened + 10 * 86_400_000).toISOString();
      return closesAt?.to ? { ...event, changes: { ...event.changes, closesAt: { ...closesAt, to } } } : event;
    }),
  ),
  by: 'I6',
  deep: true,
};
