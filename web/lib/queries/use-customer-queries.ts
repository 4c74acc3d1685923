import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';

/** What the registry of end customers can be asked for. */
export type CustomerListQuery = NonNullable<CallOf<'listEndCustomers'>['query']>;

const fewEnough = 6;

/** What pages ask of the registry of end customers; lists may be a moment old, a single customer never is. */
export const useCustomerQueries = () => {
  const api = useApi();
  const list = async (query: CustomerListQuery, signal: AbortSignal) =>
    (await api('listEndCustomers', { query, signal })).value;
  return {
    customers: (query: CustomerListQuery) =>
      infiniteQueryOptions({
        queryKey: ['customers', query],
        queryFn: ({ signal, pageParam }) => list({ ...query, ...(pageParam !== '' && { cursor: pageParam }) }, signal),
        initialPageParam: '',
        getNextPageParam: (last) => last.next,
      }),
    /** The first few whose name, number or one of whose contracts begins so. */
    customersLike: (words: string) =>
      queryOptions({
        queryKey: ['customers', 'like', words],
        queryFn: async ({ signal }) => {
          const ways: CustomerListQuery[] = [{ name: words }, { number: words }, { contract: words }];
          const pages = await Promise.all(ways.map((way) => list({ ...way, limit: fewEnough }, signal)));
          return [...new Map(pages.flatMap(({ items }) => items).map((one) => [one.id, one])).values()];
        },
      }),
    customer: (id: string) =>
      queryOptions({
        queryKey: ['customer', id],
        queryFn: ({ signal }) => api('getEndCustomer', { path: { endCustomer: id }, signal }),
      }),
  };
};
