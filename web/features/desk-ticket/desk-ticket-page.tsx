import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
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
  const words = useFailureWords();
  if (isProblem(ticket.error, 'not-found', 'not-allowed')) return <LostTicket number={number} />;
  if (ticket.data) return <TicketDesk ticket={ticket.data.value} version={ticket.data.etag} />;
  if (ticket.isPending) return <TicketOnItsWay number={number} />;
  return (
    <div className="container-narrow">
      <h1 tabIndex={-1}>{number}</h1>
      <FailureNote title={t('loadFailed')} onRetry={() => ticket.refetch()} requestId={words(ticket.error).requestId}>
        {words(ticket.error).title} {t('loadFailedText')}
      </FailureNote>
    </div>
  );
};
