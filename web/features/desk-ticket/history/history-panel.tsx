import { useTranslation } from 'react-i18next';
import { useEvents } from '#web/lib/conversation/use-events.ts';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { HistoryEntry } from './history-entry.tsx';

interface HistoryPanelProps {
  readonly number: string;
  /** The ticket's entity tag. */
  readonly version: string | undefined;
}

/** Who did what and when, newest first, each field with old and new value (R1.9, R3.9). */
export const HistoryPanel = ({ number, version }: HistoryPanelProps) => {
  const { t } = useTranslation('desk-ticket');
  const { query, older } = useEvents(number, version);
  const entries = query.data?.items ?? [];
  return (
    <section aria-labelledby="history-title" aria-busy={query.isPending}>
      <h2 className="section-title" id="history-title">
        {t('history')}
      </h2>
      {query.isPending && <Skeleton shape="rows" count={6} />}
      {(query.isError || older.isError) && (
        <FailureNote
          title={t('past.failed')}
          error={query.error ?? older.error}
          onRetry={() => (query.isError ? query.refetch() : older.mutate(undefined))}
        />
      )}
      <ol className="list-lines">
        {entries.map((entry) => (
          <HistoryEntry key={entry.sequence} entry={entry} />
        ))}
      </ol>
      {query.data?.next !== undefined && (
        <Button size="small" icon="chevron-down" busy={older.isPending} onClick={() => older.mutate(undefined)}>
          {t('past.older')}
        </Button>
      )}
    </section>
  );
};
