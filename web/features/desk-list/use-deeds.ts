import { useState } from 'react';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { BulkAction } from './bulk-action.ts';

type Ticket = TicketSummaryAnswer;

/** Which dialog of the list is open: a row's actions, or one action for some tickets. */
export const useDeeds = () => {
  const [asked, setAsked] = useState<Ticket>();
  const [acting, setActing] = useState<{ readonly action: BulkAction; readonly tickets: readonly Ticket[] }>();
  return {
    asked,
    acting,
    ask: (ticket: Ticket) => setAsked(ticket),
    start: (action: BulkAction, tickets: readonly Ticket[]) => {
      setAsked(undefined);
      setActing({ action, tickets });
    },
    close: () => {
      setAsked(undefined);
      setActing(undefined);
    },
  };
};

export type Deeds = ReturnType<typeof useDeeds>;
