import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';

/** The numbers could not be counted; where there are older ones they stay, with their time. */
export const CountsFailure = () => {
  const { t } = useTranslation('desk');
  const failureWords = useFailureWords();
  const { data, error, refetch } = useQuery(useQueries().counts());
  if (!error || data) return null;
  const { title, requestId } = failureWords(error);
  return (
    <FailureNote title={t('countsFailed')} requestId={requestId} onRetry={refetch}>
      {title}
    </FailureNote>
  );
};
