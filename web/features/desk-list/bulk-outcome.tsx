import { useTranslation } from 'react-i18next';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { Alert } from '#web/ui/alert.tsx';
import type { ActOutcome } from './act-on-one.ts';
import type { BulkAction } from './bulk-action.ts';

interface BulkOutcomeProps {
  readonly action: BulkAction;
  readonly outcomes: readonly ActOutcome[];
  readonly count: number;
}

/** '18 spostati, 2 no: perché' */
export const BulkOutcome = ({ action, outcomes, count }: BulkOutcomeProps) => {
  const { t } = useTranslation('desk-list');
  const failureWords = useFailureWords();
  const failed = outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome]));
  const done = outcomes.length - failed.length;
  const untouched = count - outcomes.length;
  return (
    <div role="status">
      <Alert tone={failed.length > 0 ? 'warning' : 'success'} title={t(`bulk.${action}.done`, { count: done })}>
        {untouched > 0 && <p>{t('bulk.untouched', { count: untouched })}</p>}
        {failed.length > 0 && (
          <>
            <p>{t('bulk.failed', { count: failed.length })}</p>
            <ul>
              {failed.map(({ number, why }) => (
                <li key={number}>
                  {number}: {why === 'cannot' ? t('bulk.cannot') : failureWords(why.error).title}
                </li>
              ))}
            </ul>
          </>
        )}
      </Alert>
    </div>
  );
};
