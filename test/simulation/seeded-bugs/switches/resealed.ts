import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import { hashEvent } from '#domain/ticket/hash-event';
import type { Commit } from '#use-cases/ports';

/** A commit whose event says something else, sealed and folded as if it had been decided so. */
export const resealed = (commit: Commit, change: (event: TicketEvent) => TicketEvent): Commit => {
  const { hash: _before, ...changed } = change(commit.event);
  const event: TicketEvent = { ...changed, hash: hashEvent(changed) };
  return { ...commit, event, after: { ...commit.after, ticket: evolve(commit.before?.ticket, event) } };
};
