import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeAnswer } from '#contract/answers/me';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useServiceFacts } from '#web/lib/service-levels/use-service-facts.ts';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { TicketPriority } from '#web/ui/ticket-priority.tsx';
import { SidePart } from './side-part.tsx';

interface TicketFactsProps {
  readonly ticket: TicketAnswer;
  readonly me: MeAnswer;
}

/** What the ticket is about, since when, and who it belongs to. */
export const TicketFacts = ({ ticket, me }: TicketFactsProps) => {
  const { t } = useTranslation('ticket');
  return (
    <SidePart title={t('facts')}>
      <DefinitionList shape="facts" items={[...useSubjectFacts(ticket), ...usePeopleFacts(ticket, me)]} />
    </SidePart>
  );
};

const useSubjectFacts = (ticket: TicketAnswer) => {
  const { t } = useTranslation('ticket');
  const words = useWords();
  const service = useServiceFacts(ticket);
  const { type, subtype, area, subarea, priority, severity, environment, openedAt, updatedAt, follows, endCustomer } =
    ticket;
  return [
    ...(endCustomer
      ? [
          {
            key: 'endCustomer',
            term: t('endCustomer'),
            value: <Link to={`/customers/${endCustomer.id}`}>{endCustomer.name}</Link>,
          },
        ]
      : []),
    { key: 'area', term: t('area'), value: words.subarea(area, subarea, ticket.called) },
    { key: 'type', term: t('type'), value: words.type(type, subtype) },
    { key: 'priority', term: t('priority'), value: <TicketPriority priority={priority} /> },
    { key: 'severity', term: t('severity'), value: words.severity(severity) },
    ...(environment ? [{ key: 'environment', term: t('environment'), value: words.environment(environment) }] : []),
    ...service,
    { key: 'opened', term: t('openedAt'), value: <Moment at={openedAt} shape="full" /> },
    { key: 'updated', term: t('updatedAt'), value: <Moment at={updatedAt} shape="full" /> },
    ...(follows
      ? [{ key: 'follows', term: t('follows'), value: <Link to={`/tickets/${follows}`}>{follows}</Link> }]
      : []),
  ];
};

const usePeopleFacts = ({ requester, contact, organisation }: TicketAnswer, me: MeAnswer) => {
  const { t } = useTranslation('ticket');
  const words = useWords();
  const place = me.organisation?.id === organisation ? me.organisation.name : words.organisation(organisation);
  return [
    { key: 'requester', term: t('requester'), value: requester.name },
    { key: 'contact', term: t('contact'), value: contact && `${contact.name}, ${contact.phone}` },
    { key: 'organisation', term: t('organisation'), value: place },
  ];
};
