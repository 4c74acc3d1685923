import type { TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';

/** Folds one event into the snapshot. Judges nothing: what happened, happened. */
export const evolve = (ticket: Ticket | undefined, event: TicketEvent): Ticket => {
  const facts = new Map<string, unknown>(Object.entries(ticket ?? { number: event.number, openedAt: event.at }));
  for (const [field, value] of Object.entries(event.opened ?? {})) facts.set(field, value);
  for (const [field, { to }] of Object.entries(event.changes)) {
    if (to === null) facts.delete(field);
    else facts.set(field, to);
  }
  if (event.publicVersion !== undefined) {
    facts.set('publicVersion', event.publicVersion).set('publicUpdatedAt', event.at);
  }
  facts.set('version', event.sequence).set('updatedAt', event.at).set('lastHash', event.hash);
  return Object.fromEntries(facts) as unknown as Ticket;
};
