import { useQuery } from '@tanstack/react-query';
import { useApi } from '#web/lib/api/use-api.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { liveInterval } from '#web/lib/live/live-interval.ts';

const seconds = 30;

/** The first few tickets of a list, asked for again every half minute. */
export const useShortList = (wanted: WantedList, limit: number) => {
  const api = useApi();
  return useQuery({
    queryKey: ['tickets', 'short', wanted, limit],
    queryFn: async ({ signal }) => (await api('listTickets', { query: { ...wanted, limit }, signal })).value.items,
    refetchInterval: liveInterval(seconds * 1_000),
  });
};
