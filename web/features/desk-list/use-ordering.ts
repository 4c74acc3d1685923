import { useCallback, useRef } from 'react';
import type { ListOrder } from '#web/lib/lists/list-order.ts';
import { orderOf } from '#web/lib/lists/list-order.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

/** What a column's head does: orders by it, and the second time the other way round. Stable, as columns are made of it. */
export const useOrdering = (
  wanted: WantedList,
  change: (order: Pick<WantedList, 'order' | 'direction'>) => void,
): ((order: ListOrder) => void) => {
  const latest = useRef({ wanted, change });
  latest.current = { wanted, change };
  return useCallback((order) => {
    const shown = orderOf(latest.current.wanted);
    const natural = orderOf({ order }).direction;
    const turned = shown.direction === 'ascending' ? 'descending' : 'ascending';
    latest.current.change({ order, direction: shown.order === order ? turned : natural });
  }, []);
};
