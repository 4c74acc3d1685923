import { evolve } from '#domain/ticket/evolve';
import type { Ticket } from '#domain/ticket/ticket';
import type { StoredTicket, Tickets } from '../ports.ts';

/** The ticket as it was after that event, folded from its history; what a repeated request is answered with (DESIGN 4). */
export const ticketAsOf =
  ({ tickets }: { tickets: Pick<Tickets, 'history'> }) =>
  async (now: StoredTicket, sequence: number): Promise<StoredTicket> => {
    if (now.ticket.version === sequence) return now;
    let ticket: Ticket | undefined;
    let cursor: string | undefined;
    do {
      const page = await tickets.history(now.ticket.number, {
        limit: 200,
        publicOnly: false,
        ...(cursor && { cursor }),
      });
      if (!page.ok) throw new Error('A cursor of our own was refused');
      for (const event of page.value.items) if (event.sequence <= sequence) ticket = evolve(ticket, event);
      cursor = page.value.next;
    } while (cursor && (ticket?.version ?? 0) < sequence);
    if (ticket?.version !== sequence) throw new Error('A history with a gap');
    return { ...now, ticket };
  };
