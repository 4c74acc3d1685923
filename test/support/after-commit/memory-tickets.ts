import type { Article } from '#domain/ticket/article';
import type { TicketEvent } from '#domain/ticket/event';
import type { Commit, CommitOutcome, StoredTicket, Tickets } from '#use-cases/ports';

/** Tickets in memory, with the version condition of the table. */
export interface MemoryTickets extends Pick<Tickets, 'find' | 'commit' | 'event' | 'article'> {
  /** What was committed, in order. */
  readonly commits: readonly Commit[];
  /** Every ticket's head, to look at. */
  readonly heads: ReadonlyMap<string, StoredTicket>;
}

const keyOf = ({ number, sequence }: Pick<TicketEvent, 'number' | 'sequence'>): string => `${number}/${sequence}`;

/** An empty desk. */
export const memoryTickets = (): MemoryTickets => {
  const heads = new Map<string, StoredTicket>();
  const events = new Map<string, TicketEvent>();
  const articles = new Map<string, Article>();
  const commits: Commit[] = [];
  const commit = async (wanted: Commit): Promise<CommitOutcome> => {
    const { number } = wanted.after.ticket;
    const current = heads.get(number);
    if (current?.ticket.version !== wanted.before?.ticket.version) {
      return { kind: 'stale', ...(current && { current }) };
    }
    heads.set(number, wanted.after);
    events.set(keyOf(wanted.event), wanted.event);
    if (wanted.article) articles.set(keyOf(wanted.event), wanted.article);
    commits.push(wanted);
    return { kind: 'committed' };
  };
  return {
    heads,
    commits,
    find: async (number) => heads.get(number),
    commit,
    event: async (number, sequence) => events.get(keyOf({ number, sequence })),
    article: async (_number, event) => articles.get(keyOf(event)),
  };
};
