import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';

/** The numbers could not be counted; where there are older ones they stay, with their time. */
export const CountsFailure = () => {
  const { t } = useTranslation('desk');
  const { data, error, refetch } = useQuery(useQueries().counts());
  return !error || data ? null : <FailureNote title={t('countsFailed')} error={error} onRetry={refetch} />;
};
