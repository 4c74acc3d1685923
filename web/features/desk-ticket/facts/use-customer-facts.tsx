import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import type { FactsTicket } from './facts-ticket.ts';

/** Who asks, how to reach them, and where the ticket came from. */
export const useCustomerFacts = ({ requester, contact, organisation, channel, endCustomer }: FactsTicket) => {
  const { t } = useTranslation('desk-ticket');
  const words = useWords();
  return [
    { key: 'requester', term: t('fact.requester'), value: requester.name },
    { key: 'organisation', term: t('fact.organisation'), value: words.organisation(organisation) },
    ...(endCustomer
      ? [
          {
            key: 'endCustomer',
            term: t('fact.endCustomer'),
            value: <Link to={`/customers/${endCustomer.id}`}>{endCustomer.name}</Link>,
          },
        ]
      : []),
    { key: 'contact', term: t('fact.contact'), value: contact?.name },
    { key: 'phone', term: t('fact.phone'), value: contact && <a href={callTo(contact.phone)}>{contact.phone}</a> },
    { key: 'channel', term: t('fact.channel'), value: t(`channels.${channel}`) },
  ];
};

const callTo = (phone: string): string => `tel:${phone.replace(/[^+0-9]/g, '')}`;
