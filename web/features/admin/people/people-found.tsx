import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FoundList } from '#web/ui/found-list.tsx';
import { type PeopleSearch, peopleQuery } from './people-search.ts';
import { PersonLine } from './person-line.tsx';

interface FoundProps {
  readonly search: PeopleSearch;
  /** Absent where the search is not the page's own. */
  readonly onClear?: () => void;
  /** The level of each person's heading. */
  readonly level?: 2 | 3;
}

/** The people who fit, by name; further ones on request. */
export const PeopleFound = ({ search, onClear, level = 2 }: FoundProps) => {
  const { t } = useTranslation('admin-people');
  const list = useInfiniteQuery(useAdministrationQueries().people(peopleQuery(search)));
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
          title={t(onClear ? 'noneFound' : 'none')}
          action={onClear && <Button onClick={onClear}>{t('clear')}</Button>}
        >
          {t(onClear ? 'noneFoundText' : 'noneText')}
        </EmptyState>
      }
    >
      {(person) => (
        <PersonLine key={person.id} person={person} level={level} withOrganisation={search.organisation === ''} />
      )}
    </FoundList>
  );
};
