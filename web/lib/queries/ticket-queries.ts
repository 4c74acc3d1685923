import type { QueryClient } from '@tanstack/react-query';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/lib/api/create-api.ts';
import type { Answered, CallOf } from '#web/lib/api/operations.ts';
import { liveInterval } from '#web/lib/live/live-interval.ts';

/** What lists can be asked for. */
export type TicketListQuery = NonNullable<CallOf<'listTickets'>['query']>;

/** What others change while one looks: tickets, their lists and how many there are. */
export const ticketQueries = (api: Api, cache: QueryClient) => ({
  counts: () =>
    queryOptions({
      queryKey: ['counts'],
      queryFn: async ({ signal }) => (await api('countTickets', { signal })).value,
      refetchInterval: liveInterval(30_000),
    }),
  tickets: (query: TicketListQuery) =>
    infiniteQueryOptions({
      queryKey: ['tickets', query],
      queryFn: async ({ pageParam, signal }) =>
        (await api('listTickets', { query: { ...query, ...(pageParam && { cursor: pageParam }) }, signal })).value,
      initialPageParam: '',
      getNextPageParam: (last) => last.next,
    }),
  ticket: (number: string) =>
    queryOptions({
      queryKey: ['ticket', number],
      queryFn: ({ signal, queryKey }) =>
        api('getTicket', {
          path: { number },
          known: cache.getQueryData<Answered<'getTicket'>>(queryKey),
          signal,
        }),
      refetchInterval: liveInterval(10_000),
    }),
});
