import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { FormChanged } from './form/form-changed.tsx';
import { isAboutTheForm } from './form/is-about-the-form.ts';
import type { Opening } from './opening.ts';
import type { Sending } from './use-send.ts';

interface SendFailureProps {
  readonly opening: Opening;
  readonly sending: Sending;
}

/** The ticket was not sent, or it was and the answer got lost before the text was changed. */
export const SendFailure = ({ opening, sending: { error, send, dismiss } }: SendFailureProps) => {
  const { t } = useTranslation('opening');
  if (isAboutTheForm(error)) return <FormChanged opening={opening} />;
  if (!isProblem(error, 'idempotency-key-reused')) {
    return (
      <FailureNote error={error} onRetry={send} role="alert">
        {t('failedSafe')}
      </FailureNote>
    );
  }
  const prepareAnother = () => {
    opening.change({ attempt: opening.answers.attempt + 1 });
    dismiss();
  };
  const another = (
    <Button size="small" onClick={prepareAnother}>
      {t('sendAsAnother')}
    </Button>
  );
  return (
    <Alert tone="warning" role="alert" title={t('sentBefore')} actions={another}>
      <p>
        {t('sentBeforeText')} <Link to={opening.forACaller ? '/desk/list' : '/tickets'}>{t('seeTickets')}</Link>
      </p>
    </Alert>
  );
};
