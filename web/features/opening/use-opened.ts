import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Opening } from './opening.ts';
import { rememberSent } from './sent-drafts.ts';

/** What follows when a ticket was opened: the draft is gone, lists are asked again, and the page tells its number. */
export const useOpened = ({ id, draft, uploads }: Opening) => {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return async ({ number }: TicketAnswer, to: string): Promise<void> => {
    rememberSent(id, number);
    await navigate(to, { replace: true });
    uploads.clear();
    cache.invalidateQueries({ queryKey: ['tickets'] }).catch(() => undefined);
    cache.invalidateQueries({ queryKey: ['counts'] }).catch(() => undefined);
    await draft.discard();
  };
};
