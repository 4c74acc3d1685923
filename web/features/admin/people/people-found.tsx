import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { ShowMore } from '#web/ui/show-more.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { type PeopleSearch, peopleQuery } from './people-search.ts';
import { PersonLine } from './person-line.tsx';

interface FoundProps {
  readonly search: PeopleSearch;
  /** Absent where the search is not the page's own. */
  readonly onClear?: () => void;
  /** The level of each person's heading. */
  readonly level?: 2 | 3;
}

const pageSize = 50;

/** The people who fit, by name; further ones on request. */
export const PeopleFound = ({ search, onClear, level = 2 }: FoundProps) => {
  const { t } = useTranslation('admin-people');
  const list = useInfiniteQuery(useAdministrationQueries().people(peopleQuery(search)));
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = list;
  if (!data && error) return <FailureNote title={t('failed')} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="rows" count={8} />;
  const found = data.pages.flatMap(({ items }) => items);
  return (
    <div className="stack-small">
      <p className="result-count" role="status">
        {t(hasNextPage ? 'countMore' : 'count', { count: found.length })}
      </p>
      {found.length === 0 && !hasNextPage && (
        <EmptyState
          icon="user"
          title={t(onClear ? 'noneFound' : 'none')}
          action={onClear && <Button onClick={onClear}>{t('clear')}</Button>}
        >
          {t(onClear ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      )}
      <ul className="list-plain stack-small">
        {found.map((person) => (
          <PersonLine key={person.id} person={person} level={level} withOrganisation={search.organisation === ''} />
        ))}
      </ul>
      {error && <FailureNote title={t('failedMore')} error={error} onRetry={() => fetchNextPage()} />}
      {hasNextPage && !error && <ShowMore count={pageSize} busy={isFetchingNextPage} onClick={() => fetchNextPage()} />}
    </div>
  );
};
