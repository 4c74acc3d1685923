import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIsDesk } from '#web/lib/queries/use-is-desk.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ShowMore } from '#web/ui/show-more.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TicketCard } from '#web/ui/ticket-card.tsx';

const pageSize = 20;

/** The tickets about the customer that this person may see, ended ones too. */
export const CustomerTickets = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('customers');
  const isDesk = useIsDesk();
  const query = { endCustomer: id, ended: 'include', order: 'updated', limit: pageSize } as const;
  // Whoever has just opened one about the customer looks for it here, also after a reload.
  const list = useInfiniteQuery({ ...useQueries().tickets(query), staleTime: 0 });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = list;
  const found = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="page-section stack-small" aria-labelledby="tickets">
      <h2 className="section-title" id="tickets">
        {t('tickets')}
      </h2>
      {!data && !error && <Skeleton shape="cards" count={2} />}
      {data && found.length === 0 && !hasNextPage && (
        <EmptyState title={t('noTickets')}>{t('noTicketsText')}</EmptyState>
      )}
      <ul className="list-plain stack-small">
        {found.map((ticket) => (
          <TicketCard
            key={ticket.number}
            ticket={ticket}
            to={`${isDesk ? '/desk' : ''}/tickets/${ticket.number}`}
            withRequester
          />
        ))}
      </ul>
      {error && (
        <FailureNote title={t('ticketsFailed')} error={error} onRetry={() => (data ? fetchNextPage() : refetch())} />
      )}
      {hasNextPage && !error && <ShowMore count={pageSize} busy={isFetchingNextPage} onClick={() => fetchNextPage()} />}
    </section>
  );
};
