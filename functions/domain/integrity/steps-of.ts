import type { TicketEvent } from '../ticket/event.ts';
import { evolve } from '../ticket/evolve.ts';
import type { Ticket } from '../ticket/ticket.ts';

/** One event between what the ticket was and what it became. */
export interface Step {
  readonly before?: Ticket;
  readonly event: TicketEvent;
  readonly after: Ticket;
}

/** A history step by step. */
export const stepsOf = (events: readonly TicketEvent[]): readonly Step[] => {
  let before: Ticket | undefined;
  return events.map((event) => {
    const step = { ...(before && { before }), event, after: evolve(before, event) };
    before = step.after;
    return step;
  });
};
