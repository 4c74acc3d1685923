import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '#web/lib/api/use-api.ts';

/** What the end customer of a ticket reads now, page by page; asked for anew each time that it is looked at. */
export const useEndCustomerView = (number: string) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['end-customer-view', number],
    queryFn: async ({ pageParam, signal }) =>
      (
        await api('getEndCustomerView', {
          path: { number },
          query: pageParam ? { cursor: pageParam } : {},
          signal,
        })
      ).value,
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: 0,
    gcTime: 0,
  });
};
