import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '#web/lib/api/use-api.ts';
import { deskQueries } from './desk-queries.ts';
import { ticketQueries } from './ticket-queries.ts';

/** Every question that pages ask the API, for `useQuery` and `useInfiniteQuery`, with its place in the cache and how often it is asked again. */
export const useQueries = () => {
  const api = useApi();
  return { ...deskQueries(api), ...ticketQueries(api, useQueryClient()) };
};
