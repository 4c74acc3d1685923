import type { StoredTicket } from '#use-cases/ports';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';
import { ticketRow } from './ticket-row.ts';

/** The head of a ticket's partition, and the ticket in what an index shows of it. */
export const ticketItem = {
  write: (stored: StoredTicket, priorityRank: number): Item => ({
    ...table.keys.head(stored.ticket.number),
    ...table.ticketIndexKeys(stored.ticket, priorityRank),
    row: ticketRow.write(stored, priorityRank),
  }),
  read: (item: Item): StoredTicket => {
    const shape = shapeOf(item, 'ticket');
    return ticketRow.read(table.numberOf(shape.text('pk')), shape.map('row'));
  },
};
