import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { readNewest } from './read-newest.ts';
import type { Walk } from './walk.ts';
import { withOlder } from './with-older.ts';

/** One question for a page. */
export interface PageQuestion {
  readonly direction: 'descending';
  readonly limit: number;
  readonly cursor?: string;
}

/** Something long that is read page by page from its newest end. */
export interface Walkable<Item> {
  readonly queryKey: readonly string[];
  /** How many come at first, how many more when they are asked for, and in each step of reading all. */
  readonly limits: { readonly newest: number; readonly older: number; readonly rest: number };
  readonly keyOf: (item: Item) => string | number;
  readonly read: (question: PageQuestion, signal?: AbortSignal) => Promise<Walk<Item>>;
  readonly enabled?: boolean;
  /** How long until it is asked again by itself. */
  readonly interval?: (walk: Walk<Item> | undefined) => number | false;
}

/** Reads it, keeps what was read, and asks only for the newest end again when `version` changes. */
export const useWalk = <Item>(walkable: Walkable<Item>, version: string | undefined) => {
  const cache = useQueryClient();
  const { queryKey, limits, keyOf } = walkable;
  const known = () => cache.getQueryData<Walk<Item>>(queryKey);
  const query = useQuery<Walk<Item>>({
    queryKey,
    queryFn: ({ signal }) =>
      readNewest({ known, keyOf, read: (cursor) => walkable.read(questionOf(limits.newest, cursor), signal) }),
    enabled: walkable.enabled ?? true,
    refetchInterval: ({ state }) => walkable.interval?.(state.data) ?? false,
  });
  const goOn = async (limit: number, beforeShown?: () => void) => {
    const cursor = known()?.next;
    if (cursor === undefined) return;
    const page = await walkable.read(questionOf(limit, cursor));
    beforeShown?.();
    cache.setQueryData<Walk<Item>>(queryKey, (now) => (now?.next === cursor ? withOlder(now, page, keyOf) : now));
  };
  const older = useMutation({ mutationFn: (beforeShown?: () => void) => goOn(limits.older, beforeShown) });
  const rest = useMutation({
    mutationFn: async () => {
      while (known()?.next !== undefined) await goOn(limits.rest);
    },
  });
  useRefreshed(queryKey, version);
  return { query, older, rest };
};

const questionOf = (limit: number, cursor: string | undefined): PageQuestion => ({
  direction: 'descending',
  limit,
  ...(cursor !== undefined && { cursor }),
});

/** Asks again when what it belongs to has moved. */
const useRefreshed = (queryKey: readonly string[], version: string | undefined): void => {
  const cache = useQueryClient();
  const seen = useRef(version);
  const place = queryKey.join('/');
  useEffect(() => {
    const moved = seen.current !== undefined && version !== undefined && seen.current !== version;
    seen.current = version;
    if (moved) cache.invalidateQueries({ queryKey: place.split('/') }).catch(() => undefined);
  }, [cache, place, version]);
};
