import { useTranslation } from 'react-i18next';
import type { useMessage } from '#web/lib/conversation/use-message.ts';
import { Button } from './button.tsx';
import { WaitSentence } from './wait-sentence.tsx';

/** Why a message that was sent off has not left yet, and the way to call it back. */
export const ComposerWait = ({
  message,
}: {
  readonly message: Pick<ReturnType<typeof useMessage>, 'wait' | 'cancel'>;
}) => {
  const { t } = useTranslation('conversation');
  const { wait, cancel } = message;
  return (
    <>
      <span role="status" className="composer-wait">
        <WaitSentence wait={wait} />
      </span>
      {wait && (
        <Button variant="plain" size="small" icon="undo" onClick={cancel}>
          {t('cancelSending')}
        </Button>
      )}
    </>
  );
};
