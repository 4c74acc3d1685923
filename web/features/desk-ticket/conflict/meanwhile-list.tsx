import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { entriesSince } from '#web/features/desk-ticket/acting/entries-since.ts';
import { HistoryEntry } from '#web/features/desk-ticket/history/history-entry.tsx';
import { useApi } from '#web/lib/api/use-api.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';

interface MeanwhileListProps {
  readonly number: string;
  readonly since: number;
}

/** Who changed what since then: each event with its fields, and new messages by their authors. */
export const MeanwhileList = ({ number, since }: MeanwhileListProps) => {
  const { t } = useTranslation('desk-ticket');
  const api = useApi();
  const { data, isPending, isError } = useQuery({
    queryKey: ['meanwhile', number, since],
    queryFn: async ({ signal }) => {
      const query = { direction: 'descending', limit: 50 } as const;
      return (await api('getHistory', { path: { number }, query, signal })).value.items;
    },
    staleTime: 0,
  });
  if (isPending) return <Skeleton count={2} />;
  if (isError) return <p>{t('conflict.unknownChanges')}</p>;
  return (
    <ol className="list-lines">
      {entriesSince(data, since).map((entry) => (
        <HistoryEntry key={entry.sequence} entry={entry} />
      ))}
    </ol>
  );
};
