import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useApi } from '#web/lib/api/use-api.ts';
import type { LaterCopies } from '#web/lib/lists/freeze-list.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { liveInterval } from '#web/lib/live/live-interval.ts';

const looked = 50;
const seconds = 30;

/**
 * What changed since the list was read: every half minute the tickets that changed last, whatever their state, so that
 * one sees what left the list, too. One's own tickets have no index by change, so only those that may be in the list
 * are asked for there.
 */
export const useLaterCopies = (wanted: WantedList, visit: string, enabled: boolean) => {
  const api = useApi();
  const cache = useQueryClient();
  const queryKey = ['desk-list-later', wanted, visit];
  const known = (): LaterCopies => cache.getQueryData<LaterCopies>(queryKey) ?? {};
  const { queue, owner, ended } = wanted;
  const scope =
    owner === 'me' && queue === undefined ? { owner, ended: ended ?? 'exclude' } : { queue, ended: 'include' as const };
  const { data } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const query = { ...scope, order: 'updated', direction: 'descending', limit: looked } as const;
      const { value } = await api('listTickets', { query, signal });
      return withCopies(known(), value.items);
    },
    enabled,
    staleTime: 10_000,
    refetchInterval: liveInterval(seconds * 1_000),
    meta: { persist: false },
  });
  /** What one's own action answered is shown at once. */
  const keepCopy = (ticket: TicketSummaryAnswer) => cache.setQueryData(queryKey, withCopies(known(), [ticket]));
  return { later: data ?? none, keepCopy };
};

const none: LaterCopies = {};

const withCopies = (before: LaterCopies, items: readonly TicketSummaryAnswer[]): LaterCopies => ({
  ...before,
  ...Object.fromEntries(items.map((item) => [item.number, item])),
});
