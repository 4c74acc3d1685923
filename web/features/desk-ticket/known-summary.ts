import type { TicketSummaryAnswer } from '#contract/answers/ticket';

/** What the lists in the cache already tell of a ticket. */
export const knownSummary = (lists: readonly unknown[], number: string): TicketSummaryAnswer | undefined =>
  lists
    .filter(isPaged)
    .flatMap(({ pages }) => pages.flatMap(({ items }) => items))
    .find((item) => item.number === number);

interface Paged {
  readonly pages: readonly { readonly items: readonly TicketSummaryAnswer[] }[];
}

const isPaged = (data: unknown): data is Paged => typeof data === 'object' && data !== null && 'pages' in data;
