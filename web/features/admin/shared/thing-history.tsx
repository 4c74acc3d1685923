import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useApi } from '#web/lib/api/use-api.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import { locales } from '#web/lib/text/locales.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { HistoryLine } from './history-line.tsx';
import { monthBefore, monthNow } from './months.ts';

interface ThingHistoryProps {
  readonly what: 'organisation' | 'person';
  readonly id: string;
  /** What an entry holds of the thing, in words. */
  readonly factsOf: (stored: unknown) => readonly Fact[];
}

/** One page of it: a month, or where it goes on. */
interface HistoryPage {
  readonly month: string;
  readonly cursor?: string;
}

/** Who changed this one thing, when and how, newest first: month by month, as the audit is kept (R9.3). */
export const ThingHistory = ({ what, id, factsOf }: ThingHistoryProps) => {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useThingHistory(what, id);
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const last = (data?.pageParams.at(-1) as HistoryPage | undefined)?.month ?? monthNow();
  const monthIn = (month: string) =>
    new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
  return (
    <section className="page-section stack-small" aria-labelledby="changes">
      <h2 className="section-title" id="changes">
        {t('changes')}
      </h2>
      {!data && !error && <Skeleton shape="rows" count={3} />}
      <ol className="list-plain stack-small">
        {entries.map((entry) => (
          <HistoryLine key={entry.entry} entry={entry} factsOf={factsOf} />
        ))}
      </ol>
      {data && entries.length === 0 && <p>{t('noChangesSince', { month: monthIn(last) })}</p>}
      {error && (
        <FailureNote title={t('changesFailed')} error={error} onRetry={() => (data ? fetchNextPage() : refetch())} />
      )}
      {hasNextPage && !error && (
        <div className="actions">
          <Button busy={isFetching} onClick={() => fetchNextPage()}>
            {data?.pages.at(-1)?.next ? t('olderChanges') : t('changesOf', { month: monthIn(monthBefore(last)) })}
          </Button>
        </div>
      )}
    </section>
  );
};

/** Nothing can have been before it was made. */
const useThingHistory = (what: ThingHistoryProps['what'], id: string) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['audit', what, id],
    queryFn: async ({ signal, pageParam: { month, cursor } }) => {
      const query = { what, id, month, ...(cursor !== undefined && { cursor }) };
      return (await api('listAudit', { query, signal })).value;
    },
    initialPageParam: { month: monthNow() } as HistoryPage,
    getNextPageParam: ({ items, next }, _pages, { month }) => {
      if (next !== undefined) return { month, cursor: next };
      return items.some(({ action }) => action === 'create') ? undefined : { month: monthBefore(month) };
    },
  });
};
