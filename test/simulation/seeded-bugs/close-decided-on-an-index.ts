import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** The list lags behind, so the requester may have written; FAULTS 2.26. */
export const closeDecidedOnAnIndex: SeededBug = {
  id: 'close-decided-on-an-index',
  title: 'The clock believes the list that a ticket is still resolved and due.',
  wiring: inFunction('auto-close', ({ tickets, clock }) => ({
    tickets: {
      ...tickets,
      find: async (number) => {
        const stored = await tickets.find(number);
        return stored && { ...stored, ticket: { ...stored.ticket, state: 'resolved', closesAt: clock.now() } };
      },
    },
  })),
  by: 'I3',
  deep: true,
};
