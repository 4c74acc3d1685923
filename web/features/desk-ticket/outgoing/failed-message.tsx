import { useTranslation } from 'react-i18next';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { outbox } from '#web/lib/sending/outbox.ts';
import type { OutgoingState } from '#web/lib/sending/outgoing.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';

/** A message that did not leave: why, that it is safe, and what to do. */
export const FailedMessage = ({ state: { message, error } }: { readonly state: OutgoingState }) => {
  const { t } = useTranslation(['desk-ticket', 'common']);
  const { title, requestId } = useFailureWords()(error);
  return (
    <Alert
      tone="danger"
      role="alert"
      title={t('sending.failed', { name: message.to })}
      actions={
        <>
          <Button icon="refresh" size="small" onClick={() => outbox.tell(message.key, { kind: 'retry' })}>
            {t('sending.retry')}
          </Button>
          <Button icon="pencil" size="small" onClick={() => outbox.tell(message.key, { kind: 'edit' })}>
            {t('sending.edit')}
          </Button>
        </>
      }
    >
      <p>
        {title} {t('sending.failedText')}
      </p>
      {requestId && <p className="small-print">{t('common:requestId', { id: requestId })}</p>}
    </Alert>
  );
};
