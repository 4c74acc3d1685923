import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FoundList } from '#web/ui/found-list.tsx';
import { CustomerLine } from './customer-line.tsx';
import { type CustomerSearch, customerQuery } from './customer-search.ts';

interface FoundProps {
  readonly search: CustomerSearch;
  readonly onClear: () => void;
}

/** The end customers that fit, each once; further ones on request. */
export const CustomersFound = ({ search, onClear }: FoundProps) => {
  const { t } = useTranslation('customers');
  const list = useInfiniteQuery(useCustomerQueries().customers(customerQuery(search)));
  const isNarrowed = search.words !== '' || search.province !== '' || search.archived !== '';
  return (
    <FoundList
      list={list}
      words={{
        failed: t('failed'),
        failedMore: t('failedMore'),
        count: (count, hasMore) => t(hasMore ? 'countMore' : 'count', { count }),
      }}
      empty={
        <EmptyState
          icon="user"
          title={t(isNarrowed ? 'noneFound' : 'none')}
          action={isNarrowed && <Button onClick={onClear}>{t('clear')}</Button>}
        >
          {t(isNarrowed ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      }
    >
      {(customer) => <CustomerLine key={customer.id} customer={customer} />}
    </FoundList>
  );
};
