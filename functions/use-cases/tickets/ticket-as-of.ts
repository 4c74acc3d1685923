import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Ticket } from '#domain/ticket/ticket';
import type { StoredTicket, Tickets } from '../ports.ts';

type History = Pick<Tickets, 'history'>;

/**
 * The ticket as it was after that event, folded from its history; what a repeated request is answered with (DESIGN 4).
 */
export const ticketAsOf =
  ({ tickets }: { tickets: History }) =>
  async (now: StoredTicket, sequence: number): Promise<StoredTicket> => {
    if (now.ticket.version === sequence) return now;
    let ticket: Ticket | undefined;
    for await (const event of eventsOf(tickets, now.ticket.number)) {
      ticket = evolve(ticket, event);
      if (event.sequence === sequence) return { ...now, ticket };
    }
    throw new Error('A history with a gap');
  };

async function* eventsOf(tickets: History, number: string): AsyncGenerator<TicketEvent> {
  let cursor: string | undefined;
  do {
    const page = await tickets.history(number, { limit: 200, publicOnly: false, ...(cursor && { cursor }) });
    if (!page.ok) throw new Error('A cursor of our own was refused');
    yield* page.value.items;
    cursor = page.value.next;
  } while (cursor);
}
