import type { StoredTicket, Tickets } from '#use-cases/ports';

/**
 * The tickets' store for the only writer of one ticket: what was written last need not be read again, and its number
 * was drawn before.
 */
export const ownTicket = (tickets: Tickets, number: string): Tickets => {
  let head: StoredTicket | undefined;
  let description: ReturnType<Tickets['description']> | undefined;
  return {
    ...tickets,
    nextNumber: async () => number,
    find: async (wanted) => (wanted === number && head ? head : tickets.find(wanted)),
    description: (wanted) => {
      description ??= tickets.description(wanted);
      return description;
    },
    commit: async (commit) => {
      const outcome = await tickets.commit(commit);
      head = outcome.kind === 'committed' ? commit.after : undefined;
      return outcome;
    },
  };
};
