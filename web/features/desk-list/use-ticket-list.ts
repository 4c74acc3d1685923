import type { FetchNextPageOptions, InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useApi } from '#web/lib/api/use-api.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { useLastSeen } from './use-last-seen.ts';

const pageSize = 200;
/** The next page is asked for when so many rows are left below the sight. */
const ahead = 100;
const keptMinutes = 10;

/** The pages of a list, read one after the other as far as somebody looks; never read again by themselves. */
export const useTicketList = (wanted: WantedList, visit: string) => {
  const api = useApi();
  const last = useLastSeen(wanted);
  const query = useInfiniteQuery({
    queryKey: ['desk-list', wanted, visit],
    queryFn: async ({ pageParam, signal }) => {
      const { value } = await api('listTickets', {
        query: { ...wanted, limit: pageSize, ...(pageParam && { cursor: pageParam }) },
        signal,
      });
      return value;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: keptMinutes * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    placeholderData: last.pages,
    meta: { persist: false },
  });
  const first = query.isPlaceholderData ? undefined : query.data?.pages[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page is a reason to keep it
  useEffect(() => first && last.keep(first), [first]);
  return { ...query, ...useLoading(query) };
};

type Loading = Pick<
  UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly unknown[] }>>,
  'data' | 'hasNextPage' | 'isFetching' | 'isError'
> & { readonly fetchNextPage: (options?: FetchNextPageOptions) => Promise<{ hasNextPage: boolean; isError: boolean }> };

const loadedOf = ({ data }: Pick<Loading, 'data'>): number =>
  data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;

/** Reads on as far as somebody looks, or to the end. */
const useLoading = (query: Loading) => {
  const latest = useRef(query);
  latest.current = query;
  const needed = useRef(0);
  const advance = useCallback(() => {
    const { hasNextPage, isFetching, isError, fetchNextPage } = latest.current;
    const near = needed.current >= loadedOf(latest.current) - ahead;
    if (hasNextPage && !isFetching && !isError && near) fetchNextPage().catch(() => undefined);
  }, []);
  const loadTo = useCallback(
    (row: number) => {
      needed.current = row;
      advance();
    },
    [advance],
  );
  const pages = query.data?.pages.length;
  // A page may come short, or the sight may be far below: then the next one is needed at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that came is the reason to look again
  useEffect(advance, [pages, advance]);
  const loadRest = useCallback(async () => {
    while (latest.current.hasNextPage && !latest.current.isError) {
      const { hasNextPage, isError } = await latest.current.fetchNextPage({ cancelRefetch: false });
      if (!hasNextPage || isError) return;
    }
  }, []);
  return { loadTo, loadRest };
};
