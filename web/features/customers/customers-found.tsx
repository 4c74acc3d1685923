import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ShowMore } from '#web/ui/show-more.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { CustomerLine } from './customer-line.tsx';
import { type CustomerSearch, customerQuery } from './customer-search.ts';

interface FoundProps {
  readonly search: CustomerSearch;
  readonly onClear: () => void;
}

const pageSize = 50;

/** The end customers that fit, each once; further ones on request. */
export const CustomersFound = ({ search, onClear }: FoundProps) => {
  const { t } = useTranslation('customers');
  const list = useInfiniteQuery(useCustomerQueries().customers(customerQuery(search)));
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = list;
  if (!data && error) return <FailureNote title={t('failed')} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="rows" count={8} />;
  const all = data.pages.flatMap(({ items }) => items);
  const found = [...new Map(all.map((customer) => [customer.id, customer])).values()];
  const isNarrowed = search.words !== '' || search.province !== '' || search.archived !== '';
  return (
    <div className="stack-small">
      <p className="result-count" role="status">
        {t(hasNextPage ? 'countMore' : 'count', { count: found.length })}
      </p>
      {found.length === 0 && !hasNextPage ? (
        <EmptyState
          icon="user"
          title={t(isNarrowed ? 'noneFound' : 'none')}
          action={isNarrowed && <Button onClick={onClear}>{t('clear')}</Button>}
        >
          {t(isNarrowed ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      ) : (
        <ul className="list-plain stack-small">
          {found.map((customer) => (
            <CustomerLine key={customer.id} customer={customer} />
          ))}
        </ul>
      )}
      {error && <FailureNote title={t('failedMore')} error={error} onRetry={() => fetchNextPage()} />}
      {hasNextPage && !error && <ShowMore count={pageSize} busy={isFetchingNextPage} onClick={() => fetchNextPage()} />}
    </div>
  );
};
