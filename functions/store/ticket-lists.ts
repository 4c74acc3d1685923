import type { Clock } from '#use-cases/ports';
import type { TicketLists } from '#use-cases/ports/ticket-lists';
import { listTickets } from './list-tickets.ts';
import { readDue } from './read-due.ts';
import { readIncidents } from './read-incidents.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { tallyTickets } from './tally-tickets.ts';

/** Lists of tickets; they find candidates on indexes, which lag a little behind. */
export const createTicketLists = (context: StoreContext, clock: Clock): TicketLists => {
  const due =
    (partition: string): TicketLists['dueForClosing'] =>
    async (before, wanted) => {
      const { items, ...next } = await readDue(context, partition, before, wanted);
      return { items: items.map(table.numberOf), ...next };
    };
  return {
    list: listTickets(context, clock),
    tally: tallyTickets(context),
    incidents: readIncidents(context),
    dueForClosing: due(table.partitions.dueClosing),
    dueForWaking: due(table.partitions.dueWaking),
  };
};
