import { useTranslation } from 'react-i18next';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useChangeWords } from '#web/lib/conversation/use-change-words.ts';
import { TicketPriority } from '#web/ui/ticket-priority.tsx';
import { TicketState } from '#web/ui/ticket-state.tsx';
import type { FactsTicket } from './facts-ticket.ts';

/** How the ticket is classified, and who looks after it. */
export const useFacts = (ticket: FactsTicket) => {
  const { t } = useTranslation('desk-ticket');
  const words = useWords();
  const change = useChangeWords();
  const given = (field: 'regression' | 'environment' | 'queue') =>
    ticket[field] === undefined ? undefined : change({ field, from: null, to: ticket[field] }).to;
  return {
    classification: [
      { key: 'type', term: t('fact.typeAndSubtype'), value: words.type(ticket.type, ticket.subtype) },
      { key: 'area', term: t('fact.areaAndSubarea'), value: words.subarea(ticket.area, ticket.subarea) },
      { key: 'severity', term: t('fact.severity'), value: words.severity(ticket.severity) },
      { key: 'urgency', term: t('fact.urgency'), value: words.urgency(ticket.urgency) },
      { key: 'priority', term: t('fact.priority'), value: <TicketPriority priority={ticket.priority} /> },
      { key: 'regression', term: t('fact.regression'), value: given('regression') },
      { key: 'environment', term: t('fact.environment'), value: given('environment') },
    ],
    handling: [
      { key: 'state', term: t('fact.state'), value: <TicketState state={ticket.state} /> },
      { key: 'owner', term: t('fact.owner'), value: ticket.owner?.name },
      { key: 'responsible', term: t('fact.responsible'), value: ticket.responsible?.name },
      { key: 'queue', term: t('fact.queue'), value: given('queue') },
    ],
  };
};
