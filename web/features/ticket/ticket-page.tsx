import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useArticles } from '#web/lib/conversation/use-articles.ts';
import { useEvents } from '#web/lib/conversation/use-events.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { isStaff } from '#web/lib/queries/is-staff.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TicketView } from './ticket-view.tsx';

/** One ticket as its requester sees it (WEB 2.4); the desk has a page of its own. */
export const TicketPage = () => {
  const { number = '' } = useParams();
  const queries = useQueries();
  const { data: me } = useQuery(queries.me());
  const ticket = useQuery(queries.ticket(number));
  const loading = usePartsLoading(number);
  if (me && isStaff(me)) return <Navigate to={`/desk/tickets/${number}`} replace />;
  if (isProblem(ticket.error, 'not-found', 'invalid-request')) return <NotFound />;
  if (!ticket.data || !me || loading)
    return <Waiting number={number} error={ticket.error} retry={() => ticket.refetch()} />;
  return <TicketView key={number} ticket={ticket.data.value} version={ticket.data.etag} me={me} />;
};

/** What stands above or within others is there before they are drawn, so that nothing moves under the hand. */
const usePartsLoading = (number: string): boolean => {
  const articles = useArticles(number, undefined).query;
  const events = useEvents(number, undefined).query;
  const catalog = useQuery(useQueries().catalog());
  return [articles, events, catalog].some(({ isLoading }) => isLoading);
};

interface WaitingProps {
  readonly number: string;
  readonly error: Error | null;
  readonly retry: () => unknown;
}

const Waiting = ({ number, error, retry }: WaitingProps) => {
  const { t } = useTranslation('ticket');
  usePageTitle(number);
  return (
    <div className="container stack" aria-busy={!error}>
      <PageHeading>{number}</PageHeading>
      {error ? <FailureNote title={t('failed')} error={error} onRetry={retry} /> : <Skeleton shape="cards" count={3} />}
    </div>
  );
};
