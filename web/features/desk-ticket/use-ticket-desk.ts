import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { actionsOf } from '#web/lib/actions/actions-of.ts';
import { useAnnounce } from '#web/ui/use-announce.ts';
import { useToast } from '#web/ui/use-toast.ts';
import { useAct } from './acting/use-act.ts';
import { useComposer } from './composer/use-composer.ts';
import { useOutcome } from './outgoing/use-outcome.ts';
import { usePress } from './use-press.ts';

export type TicketDeskState = ReturnType<typeof useTicketDesk>;

/** What an operator does on the ticket: its actions, its text boxes, and messages that are on their way. */
export const useTicketDesk = (ticket: TicketAnswer) => {
  const { t } = useTranslation('desk-ticket');
  const toast = useToast();
  const announce = useAnnounce();
  const acting = useAct(ticket.number);
  const composer = useComposer(ticket.number);
  const outgoing = useOutcome(ticket.number, {
    onSent: () => toast(t('composer.replySent')),
    onReturned: () => {
      composer.open('reply');
      announce(t('sending.undone'), 'sending');
    },
  });
  const sending = outgoing.length > 0;
  const actions = actionsOf(ticket.can);
  return { actions, acting, composer, outgoing, sending, ...usePress({ acting, composer, sending }) };
};
