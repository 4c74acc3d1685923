import type { QueryClient } from '@tanstack/react-query';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { mergePages } from './merge-pages.ts';

type Items = readonly TicketSummaryAnswer[];

/** Every ticket that the lists of this browser tell of, each by its latest copy. */
export const knownTickets = (cache: Pick<QueryClient, 'getQueriesData'>): Items =>
  mergePages(
    [['tickets'], ['desk-list']].flatMap((queryKey) =>
      cache.getQueriesData({ queryKey }).flatMap(([, answer]) => pagesOf(answer)),
    ),
  );

/** A short list is its tickets, a long one comes in pages. */
const pagesOf = (answer: unknown): readonly { readonly items: Items }[] => {
  if (Array.isArray(answer)) return [{ items: answer }];
  return typeof answer === 'object' && answer !== null && 'pages' in answer
    ? (answer.pages as readonly { readonly items: Items }[])
    : [];
};
