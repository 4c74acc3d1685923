import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChangeWords } from '#web/lib/conversation/use-change-words.ts';
import { useServiceFacts } from '#web/lib/service-levels/use-service-facts.ts';
import { Moment } from '#web/ui/moment.tsx';
import type { FactsTicket } from './facts-ticket.ts';

/** When things happened and will happen; only the days that the ticket has. */
export const useDateFacts = (ticket: FactsTicket) => {
  const { t } = useTranslation('desk-ticket');
  const change = useChangeWords();
  const service = useServiceFacts(ticket);
  const { plan, resolvedAt, closesAt, closedAt, follows } = ticket;
  const moment = (key: 'resolvedAt' | 'closesAt' | 'closedAt', at: string | undefined) =>
    at === undefined ? [] : [{ key, term: t(`fact.${key}`), value: <Moment at={at} shape="full" /> }];
  return [
    { key: 'openedAt', term: t('fact.openedAt'), value: <Moment at={ticket.openedAt} /> },
    { key: 'updatedAt', term: t('fact.updatedAt'), value: <Moment at={ticket.updatedAt} /> },
    { key: 'plan', term: t('fact.plan'), value: plan && change({ field: 'plan', from: null, to: plan }).to },
    ...service,
    ...moment('resolvedAt', resolvedAt),
    ...moment('closesAt', closesAt),
    ...moment('closedAt', closedAt),
    {
      key: 'follows',
      term: t('fact.follows'),
      value: follows && <Link to={`/desk/tickets/${follows}`}>{follows}</Link>,
    },
  ];
};
