import type { QueryClient } from '@tanstack/react-query';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Api } from '#web/lib/api/create-api.ts';
import type { Answered, CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { liveInterval } from '#web/lib/live/live-interval.ts';

/** What lists can be asked for. */
export type TicketListQuery = NonNullable<CallOf<'listTickets'>['query']>;

const minutes = 60_000;

/** Every question that pages ask the API, with its place in the cache and how often it is asked again. */
const queriesOf = (api: Api, cache: QueryClient) => ({
  me: () =>
    queryOptions({
      queryKey: ['me'],
      queryFn: async ({ signal }) => (await api('getMe', { signal })).value,
      staleTime: 5 * minutes,
    }),
  catalog: () =>
    queryOptions({
      queryKey: ['catalog'],
      queryFn: async ({ signal }) => (await api('getCatalog', { signal })).value,
      staleTime: 5 * minutes,
    }),
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
  history: (number: string) =>
    infiniteQueryOptions({
      queryKey: ['history', number],
      queryFn: async ({ pageParam, signal }) => {
        const query = { direction: 'descending', limit: 50, ...(pageParam && { cursor: pageParam }) } as const;
        return (await api('getHistory', { path: { number }, query, signal })).value;
      },
      initialPageParam: '',
      getNextPageParam: (last) => last.next,
    }),
  queues: () =>
    queryOptions({
      queryKey: ['queues'],
      queryFn: async ({ signal }) => (await api('listQueues', { signal })).value.items,
      staleTime: 5 * minutes,
    }),
  operators: (queue: string) =>
    queryOptions({
      queryKey: ['operators', queue],
      queryFn: async ({ signal }) => (await api('listOperators', { path: { id: queue }, signal })).value.items,
      staleTime: minutes,
    }),
});

/** The questions of the API, for `useQuery` and `useInfiniteQuery`. */
export const useQueries = () => queriesOf(useApi(), useQueryClient());
