import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/lib/api/create-api.ts';

const minutes = 60_000;

/** What seldom changes: who one is, what the preset calls things, queues and their people. */
export const deskQueries = (api: Api) => ({
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
