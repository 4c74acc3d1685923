import { useTranslation } from 'react-i18next';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import type { Acting } from './use-act.ts';

/** Why an action that was done without a dialog did not happen. */
export const AtOnceFailure = ({ acting: { failed, error, run } }: { readonly acting: Acting }) => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  const failure = useFailureWords();
  if (!failed || !error) return null;
  const { title, requestId } = failure(error);
  return (
    <FailureNote
      role="alert"
      title={t('dialogs.failed', { action: words(failed.action) })}
      requestId={requestId}
      onRetry={() => run(failed)}
    >
      {title}
    </FailureNote>
  );
};
