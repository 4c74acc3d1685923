import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Opening } from './opening.ts';
import { SendFailure } from './send-failure.tsx';
import type { Sending } from './use-send.ts';

interface SendBoxProps {
  readonly opening: Opening;
  readonly sending: Sending;
  readonly label: string;
}

/** The button that sends, and in its place what the sending waits for, with a way out. */
export const SendBox = ({ opening, sending, label }: SendBoxProps) => {
  const { t } = useTranslation('opening');
  const { state, error, send, cancel } = sending;
  const cancelButton = (
    <Button size="small" onClick={cancel}>
      {t('cancelSending')}
    </Button>
  );
  if (state === 'waiting-for-files') {
    return <Alert tone="info" role="status" title={t('afterFiles')} actions={cancelButton} />;
  }
  if (state === 'waiting-for-network') {
    return <Alert tone="warning" role="status" title={t('afterNetwork')} actions={cancelButton} />;
  }
  return (
    <div className="stack-small">
      {error !== undefined && state === 'idle' && <SendFailure opening={opening} sending={sending} />}
      <div className="actions step-actions">
        <Button
          variant="primary"
          size="large"
          busy={state === 'sending'}
          disabled={opening.draft.readOnly}
          onClick={send}
        >
          {state === 'sending' ? t('sending') : label}
        </Button>
      </div>
    </div>
  );
};
