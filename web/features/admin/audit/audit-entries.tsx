import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { monthBefore } from '#web/features/admin/shared/months.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AuditCard } from './audit-card.tsx';
import type { AuditSearch } from './audit-search.ts';
import { useEntryFacts } from './use-entry-facts.ts';
import { useMonthWords } from './use-month-words.ts';

interface AuditEntriesProps {
  readonly search: AuditSearch;
  readonly onChange: (change: Partial<AuditSearch>) => void;
}

/** The changes of a month, newest first, page by page; then the month before. */
export const AuditEntries = ({ search, onChange }: AuditEntriesProps) => {
  const { t } = useTranslation('audit');
  const monthWords = useMonthWords();
  const factsOf = useEntryFacts();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAudit(search);
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const before = monthBefore(search.month);
  const isNarrowed = search.what !== '' || search.id !== '';
  const earlier = (
    <Button onClick={() => onChange({ month: before })}>{t('goTo', { month: monthWords(before) })}</Button>
  );
  return (
    <div className="stack-small" aria-busy={!data && !error}>
      {!data && !error && <Skeleton shape="rows" count={6} />}
      {data && entries.length === 0 && (
        <EmptyState
          title={t(isNarrowed ? 'noneFound' : 'none', { month: monthWords(search.month) })}
          action={
            <>
              {isNarrowed && <Button onClick={() => onChange({ what: '', id: '' })}>{t('showAll')}</Button>}
              {earlier}
            </>
          }
        />
      )}
      <ol className="list-plain stack-small">
        {entries.map((entry) => (
          <AuditCard key={entry.entry} entry={entry} factsOf={factsOf} onOnly={onChange} />
        ))}
      </ol>
      {error && <FailureNote error={error} onRetry={() => (data ? fetchNextPage() : refetch())} />}
      {entries.length > 0 && !error && (
        <div className="actions">
          {hasNextPage ? (
            <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
              {t('older')}
            </Button>
          ) : (
            earlier
          )}
        </div>
      )}
    </div>
  );
};

const useAudit = ({ month, what, id }: AuditSearch) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['audit', 'page', month, what, id],
    queryFn: async ({ signal, pageParam }) => {
      const narrowed = { ...(what !== '' && { what }), ...(id !== '' && { id }) };
      const query = { month, ...narrowed, ...(pageParam !== '' && { cursor: pageParam }) };
      return (await api('listAudit', { query, signal })).value;
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
};
