import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FoundList } from '#web/ui/found-list.tsx';
import { SearchForm } from '#web/ui/search-form.tsx';
import { OwnPersonLine } from './own-person-line.tsx';

/** The people of the organisation by name, those who are out too; looked for by the beginning of their name. */
export const OwnPeople = () => {
  const { t } = useTranslation('organisation');
  const [name, setName] = useState('');
  const query = { disabled: 'include', ...(name !== '' && { name }) } as const;
  const list = useInfiniteQuery(useAdministrationQueries().people(query));
  return (
    <div className="stack-small">
      <SearchForm label={t('search')} searched={name} onSearch={setName} />
      <FoundList
        list={list}
        words={{
          failed: t('peopleFailed'),
          failedMore: t('peopleFailed'),
          count: (count, hasMore) => t(hasMore ? 'countMore' : 'count', { count }),
        }}
        empty={
          <EmptyState
            icon="user"
            title={t(name === '' ? 'noPeople' : 'noneFound')}
            action={name !== '' && <Button onClick={() => setName('')}>{t('showEverybody')}</Button>}
          >
            {t(name === '' ? 'noPeopleText' : 'noneFoundText')}
          </EmptyState>
        }
      >
        {(person) => <OwnPersonLine key={person.id} person={person} />}
      </FoundList>
    </div>
  );
};
