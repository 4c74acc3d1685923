import { useCallback, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { keepListPlace } from '#web/lib/lists/list-place.ts';
import { keepSeenOrder } from '#web/lib/lists/seen-order.ts';
import type { DeskList } from './use-desk-list.ts';

/** Opening a ticket keeps the order that was seen, and the place to come back to (WEB 3). */
export const useOpening = ({ rows, visit }: Pick<DeskList, 'rows' | 'visit'>) => {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const latest = useRef({ rows, visit, address: '' });
  latest.current = { rows, visit, address: `${pathname}${search}` };
  const onOpen = useCallback((number: string) => {
    const {
      address,
      visit: { id, question },
    } = latest.current;
    keepSeenOrder(
      latest.current.rows.map((row) => row.number),
      address,
    );
    const offset = document.querySelector('[role=grid]')?.scrollTop ?? scrollY;
    keepListPlace({ address: question, visit: id, number, offset });
  }, []);
  const go = async (number: string) => {
    onOpen(number);
    await navigate(`/desk/tickets/${encodeURIComponent(number)}`);
  };
  return { onOpen, go };
};
