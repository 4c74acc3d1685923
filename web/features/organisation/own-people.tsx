import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ShowMore } from '#web/ui/show-more.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { OwnPersonLine } from './own-person-line.tsx';
import { PeopleSearch } from './people-search.tsx';

const pageSize = 50;

/** The people of the organisation by name, those who are out too; looked for by the beginning of their name. */
export const OwnPeople = () => {
  const { t } = useTranslation('organisation');
  const [name, setName] = useState('');
  const query = { disabled: 'include', ...(name !== '' && { name }) } as const;
  const list = useInfiniteQuery(useAdministrationQueries().people(query));
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = list;
  const found = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="stack-small">
      <PeopleSearch searched={name} onSearch={setName} />
      {!data && !error && <Skeleton shape="rows" count={8} />}
      {data && (
        <p className="result-count" role="status">
          {t(hasNextPage ? 'countMore' : 'count', { count: found.length })}
        </p>
      )}
      {data && found.length === 0 && !hasNextPage && (
        <EmptyState
          icon="user"
          title={t(name === '' ? 'noPeople' : 'noneFound')}
          action={name !== '' && <Button onClick={() => setName('')}>{t('showEverybody')}</Button>}
        >
          {t(name === '' ? 'noPeopleText' : 'noneFoundText')}
        </EmptyState>
      )}
      <ul className="list-plain stack-small">
        {found.map((person) => (
          <OwnPersonLine key={person.id} person={person} />
        ))}
      </ul>
      {error && (
        <FailureNote title={t('peopleFailed')} error={error} onRetry={() => (data ? fetchNextPage() : refetch())} />
      )}
      {hasNextPage && !error && <ShowMore count={pageSize} busy={isFetchingNextPage} onClick={() => fetchNextPage()} />}
    </div>
  );
};
