import type { Clock } from '#use-cases/ports';
import type { TicketLists } from '#use-cases/ports/ticket-lists';
import { listTickets } from './list-tickets.ts';
import { readDue } from './read-due.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { tallyTickets } from './tally-tickets.ts';

/** Lists of tickets; they find candidates on indexes, which lag a little behind. */
export const createTicketLists = (context: StoreContext, clock: Clock): TicketLists => ({
  list: listTickets(context, clock),
  tally: tallyTickets(context),
  dueForClosing: async (before, wanted) => {
    const { items, ...next } = await readDue(context, table.partitions.dueClosing, before, wanted);
    return { items: items.map(table.numberOf), ...next };
  },
});
