import type { Ticket } from '#domain/ticket/ticket';
import type { Session } from '#use-cases/ports';
import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

const asTheirs = (ticket: Ticket, asking: Session | undefined): Ticket => ({
  ...ticket,
  state: 'closed',
  requester: asking?.person.id ?? ticket.requester,
  organisation: asking?.organisation?.id ?? ticket.organisation,
});

/** Whether they may see it, and whether it is closed, is not asked. */
export const unseenTicketFollowed: SeededBug = {
  id: 'unseen-ticket-followed',
  title: 'A new ticket follows one that its requester has never seen.',
  wiring: inFunction('tickets', ({ sessions, tickets }) => {
    let asking: Session | undefined;
    return {
      sessions: {
        ...sessions,
        open: async (identity, wanted) => {
          asking = await sessions.open(identity, wanted);
          return asking;
        },
      },
      tickets: {
        ...tickets,
        find: async (number) => {
          const stored = await tickets.find(number);
          return stored && { ...stored, ticket: asTheirs(stored.ticket, asking) };
        },
      },
    };
  }),
};
