import '#web/styles/tickets.scss';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mergePages } from '#web/lib/lists/merge-pages.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ShowMore } from '#web/ui/show-more.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { NoTickets } from './no-tickets.tsx';
import { queryOf } from './ticket-filters.ts';
import { TicketRows } from './ticket-rows.tsx';
import { useTicketFilters } from './use-ticket-filters.ts';

/** A list with its filters; pages are fetched on request, not without end (WEB 2.3). */
export const TicketBrowser = ({ own }: { readonly own: boolean }) => {
  const [filters, change] = useTicketFilters();
  return (
    <div className="filtered">
      <FilterPanel filters={filters} onChange={change} />
      <div className="stack-small">
        <ChosenFilters filters={filters} onChange={change} />
        <Found own={own} />
      </div>
    </div>
  );
};

const pageSize = 50;
const shownWords = { open: 'showOpen', ended: 'showEnded', all: 'showAll' } as const;

const Found = ({ own }: { readonly own: boolean }) => {
  const { t } = useTranslation('tickets');
  const [filters, change] = useTicketFilters();
  const list = useInfiniteQuery(useQueries().tickets(queryOf(filters, own)));
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  if (!data && error) return <FailureNote title={t('failed')} error={error} onRetry={() => list.refetch()} />;
  if (!data) return <Skeleton shape="rows" count={8} />;
  const tickets = mergePages(data.pages);
  return (
    <>
      <p className="result-count" role="status">
        {filters.state === '' && t(shownWords[filters.show])}{' '}
        {hasNextPage ? t('countMore', { count: tickets.length }) : t('count', { count: tickets.length })}
      </p>
      {tickets.length === 0 && !hasNextPage ? (
        <NoTickets own={own} filters={filters} onChange={change} />
      ) : (
        <TicketRows tickets={tickets} withRequester={!own} />
      )}
      {isFetchNextPageError && (
        <FailureNote title={t('failedMore')} error={error} onRetry={() => list.fetchNextPage()} />
      )}
      {hasNextPage && !isFetchNextPageError && (
        <ShowMore count={pageSize} busy={isFetchingNextPage} onClick={() => list.fetchNextPage()} />
      )}
    </>
  );
};
