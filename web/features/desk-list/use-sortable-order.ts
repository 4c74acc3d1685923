import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { listAddress } from '#web/lib/lists/list-address.ts';
import type { ListOrder } from '#web/lib/lists/list-order.ts';
import { orderOf } from '#web/lib/lists/list-order.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

/**
 * Where the server cannot sort so many tickets it goes on in the order of opening, which every list has, and answers
 * the order that was wanted, to be explained.
 */
export const useSortableOrder = (wanted: WantedList, error: unknown): ListOrder | undefined => {
  const navigate = useNavigate();
  const { state } = useLocation();
  const { order } = orderOf(wanted);
  const refused = isProblem(error, 'list-too-long-to-sort') && order !== 'opened';
  const { order: _, direction: __, ...filters } = wanted;
  const otherwise = listAddress(filters);
  useEffect(() => {
    const goOn = async () => navigate(otherwise, { replace: true, state: { tooLong: order } });
    if (refused) goOn().catch(() => undefined);
  }, [refused, otherwise, order, navigate]);
  return state?.tooLong;
};
