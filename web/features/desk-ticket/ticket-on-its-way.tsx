import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { knownTickets } from '#web/lib/lists/known-tickets.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TicketFacts } from './facts/ticket-facts.tsx';
import { TicketHead } from './head/ticket-head.tsx';

/** Until the ticket has come: what the list already told of it, and the shape of the rest. */
export const TicketOnItsWay = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation(['desk-ticket', 'common']);
  const known = knownTickets(useQueryClient()).find((ticket) => ticket.number === number);
  return (
    <div className="container-wide" aria-busy="true">
      {known ? <TicketHead ticket={known} /> : <h1 tabIndex={-1}>{number}</h1>}
      <p className="visually-hidden" role="status">
        {t('common:loading')}
      </p>
      <div className="ticket-desk">
        <div className="ticket-main">
          <Skeleton shape="cards" count={3} />
        </div>
        <aside className="ticket-facts">{known ? <TicketFacts ticket={known} /> : <Skeleton count={8} />}</aside>
      </div>
    </div>
  );
};
