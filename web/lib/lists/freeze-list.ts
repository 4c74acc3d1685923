import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { ListReading } from './belongs-to-list.ts';
import { belongsToList } from './belongs-to-list.ts';
import { comesBefore, orderOf, sortKey } from './list-order.ts';
import { laterCopy, mergePages } from './merge-pages.ts';
import type { WantedList } from './wanted-list.ts';

type Ticket = TicketSummaryAnswer;

/** Copies that came after the pages were read, by number: of rows that are shown, and of others. */
export type LaterCopies = Readonly<Record<string, Ticket>>;

interface Loaded {
  readonly pages: readonly { readonly items: readonly Ticket[] }[];
  /** The last page has been read. */
  readonly complete: boolean;
  readonly later: LaterCopies;
}

/** A list whose rows stay where they were first seen. */
export interface FrozenList {
  readonly rows: readonly Ticket[];
  /** Numbers of tickets that a fresh list would add, take away, or show elsewhere. */
  readonly news: readonly string[];
}

/** Rows keep their places and show their latest copy; what would make the list another one is news (WEB 3). */
export const freezeList = (
  { pages, complete, later }: Loaded,
  wanted: WantedList,
  reading: ListReading,
): FrozenList => {
  const seen = mergePages(pages);
  const known = new Map(seen.map((ticket) => [ticket.number, ticket]));
  const shown = orderOf(wanted);
  const keyOf = (ticket: Ticket) => sortKey(ticket, shown.order, reading.priorities);
  const end = seen.at(-1);
  const reached = (ticket: Ticket) => complete || (end !== undefined && comesBefore(keyOf(ticket), keyOf(end), shown));
  const isNews = (ticket: Ticket) => {
    const before = known.get(ticket.number);
    const belongs = belongsToList(ticket, wanted, reading);
    if (!before) return belongs && reached(ticket);
    if (laterCopy(ticket, before) === before) return false;
    return !belongs || keyOf(ticket) !== keyOf(before);
  };
  const rows = seen.map((ticket) => {
    const copy = later[ticket.number];
    return copy ? laterCopy(copy, ticket) : ticket;
  });
  const news = Object.values(later).filter(isNews);
  return { rows, news: news.map(({ number }) => number) };
};
