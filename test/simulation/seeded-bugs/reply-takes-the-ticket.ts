import type { SeededBug } from './seeded-bug.ts';
import { resealed } from './switches/resealed.ts';
import { withCommits } from './switches/with-commits.ts';

/** A change that no rule allows, told truly in the history: nothing contradicts anything. */
export const replyTakesTheTicket: SeededBug = {
  id: 'reply-takes-the-ticket',
  title: 'Whoever replies becomes the owner, though nobody assigned the ticket.',
  wiring: withCommits((commit) =>
    resealed(commit, (event) => {
      const before = commit.before?.ticket.owner ?? null;
      if (event.type !== 'replied' || before === event.by) return event;
      return { ...event, changes: { ...event.changes, owner: { from: before, to: event.by } } };
    }),
  ),
};
