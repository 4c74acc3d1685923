import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { freezeList } from '#web/lib/lists/freeze-list.ts';
import { knownTotal } from '#web/lib/lists/known-total.ts';
import { listAddress } from '#web/lib/lists/list-address.ts';
import { useListReading } from '#web/lib/lists/use-list-reading.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLaterCopies } from './use-later-copies.ts';
import { useTicketList } from './use-ticket-list.ts';
import { useVisit } from './use-visit.ts';

const emptyList = { rows: [] as readonly TicketSummaryAnswer[], news: [] as readonly string[] };

/** The list as it was first seen, what changed in it since, and how much of it is there. */
export const useDeskList = (wanted: WantedList) => {
  const { visit, renew } = useVisit(listAddress(wanted));
  const list = useTicketList(wanted, visit.id);
  const { later, keepCopy } = useLaterCopies(wanted, visit.id, list.data !== undefined);
  const reading = useListReading();
  const { data: counts } = useQuery(useQueries().counts());
  const complete = list.data !== undefined && !list.hasNextPage && !list.isPlaceholderData;
  const pages = list.data?.pages;
  const { rows, news } = useMemo(
    () => (pages && reading ? freezeList({ pages, complete, later }, wanted, reading) : emptyList),
    [pages, complete, later, wanted, reading],
  );
  const counted = counts && reading && knownTotal(counts, wanted, reading.finalStates);
  return {
    ...{ visit, renew, keepCopy, rows, news, complete },
    ...{ loadTo: list.loadTo, loadRest: list.loadRest, retry: list.fetchNextPage, error: list.error },
    /** As the dashboard counts; the loaded rows know better at the end. */
    total: complete ? rows.length : counted,
    waiting: list.isPending || !reading,
    loadingMore: list.isFetchingNextPage,
  };
};

export type DeskList = ReturnType<typeof useDeskList>;
