import { useTranslation } from 'react-i18next';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import type { Acting } from './use-act.ts';

/** Why an action that was done without a dialog did not happen. */
export const AtOnceFailure = ({ acting: { failed, error, run } }: { readonly acting: Acting }) => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  if (!failed || !error) return null;
  return (
    <FailureNote
      role="alert"
      title={t('dialogs.failed', { action: words(failed.action) })}
      error={error}
      onRetry={() => run(failed)}
    />
  );
};
