import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { LostTicket } from './lost/lost-ticket.tsx';
import { TicketDesk } from './ticket-desk.tsx';
import { TicketOnItsWay } from './ticket-on-its-way.tsx';
import '#web/styles/desk.scss';
import '#web/styles/desk-ticket.scss';

/** A ticket at the desk: conversation, facts, and what this person may do (WEB 2.7). */
export const DeskTicketPage = () => {
  const { number = '' } = useParams();
  return <AnyTicket key={number} number={number} />;
};

const AnyTicket = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation('desk-ticket');
  const ticket = useQuery(useQueries().ticket(number));
  if (isProblem(ticket.error, 'not-found', 'not-allowed')) return <LostTicket number={number} />;
  if (ticket.data) return <TicketDesk ticket={ticket.data.value} version={ticket.data.etag} />;
  if (ticket.isPending) return <TicketOnItsWay number={number} />;
  return (
    <div className="container-narrow">
      <PageHeading>{number}</PageHeading>
      <FailureNote title={t('loadFailed')} error={ticket.error} onRetry={() => ticket.refetch()}>
        {t('loadFailedText')}
      </FailureNote>
    </div>
  );
};
