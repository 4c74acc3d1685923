import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { PlainText } from '#web/ui/plain-text.tsx';
import { useToast } from '#web/ui/use-toast.ts';

interface UnsentTextProps {
  readonly text: string;
  readonly onDiscard: () => unknown;
}

/** What was written to a ticket that takes nothing more: it can be taken along. */
export const UnsentText = ({ text, onDiscard }: UnsentTextProps) => {
  const { t } = useTranslation('ticket');
  const toast = useToast();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    toast(t('copied'));
  };
  return (
    <div className="no-print">
      <Alert
        tone="warning"
        role="alert"
        title={t('movedTitle')}
        actions={
          <>
            <Button icon="copy" size="small" onClick={copy}>
              {t('copyText')}
            </Button>
            <Button icon="delete" size="small" onClick={onDiscard}>
              {t('discardText')}
            </Button>
          </>
        }
      >
        <p>{t('unsentText')}</p>
        <PlainText text={text} />
      </Alert>
    </div>
  );
};
