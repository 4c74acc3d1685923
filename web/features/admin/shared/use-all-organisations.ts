import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useApi } from '#web/lib/api/use-api.ts';

/** All organisations by name, the archived ones too, and what one is called; one that is not known stands for itself. */
export const useAllOrganisations = () => {
  const api = useApi();
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['organisations', 'all'],
    queryFn: async ({ signal, pageParam }) => {
      const query = { archived: 'include', limit: 200, ...(pageParam !== '' && { cursor: pageParam }) } as const;
      return (await api('listOrganisations', { query, signal })).value;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) fetchNextPage().catch(() => undefined);
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const organisations = data?.pages.flatMap(({ items }) => items);
  const nameOf = useCallback(
    (id: string) => data?.pages.flatMap(({ items }) => items).find((one) => one.id === id)?.name ?? id,
    [data],
  );
  return { organisations, nameOf, error, refetch };
};
