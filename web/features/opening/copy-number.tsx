import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';

/** The ticket's number, large, with a button that copies it. */
export const CopyNumber = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation('opening');
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () => {
    navigator.clipboard
      .writeText(number)
      .then(() => setState('copied'))
      .catch(() => setState('failed'));
  };
  return (
    <div className="sent-number">
      <p>
        <span className="muted">{t('number')}</span> <strong className="sent-code">{number}</strong>
      </p>
      <Button size="small" icon="copy" onClick={copy}>
        {t('copyNumber')}
      </Button>
      <p role="status" className="small-print">
        {state === 'copied' && t('copied')}
        {state === 'failed' && t('notCopied')}
      </p>
    </div>
  );
};
