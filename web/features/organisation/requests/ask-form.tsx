import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { OtherTabNote } from '#web/ui/other-tab-note.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useAsking } from './use-asking.ts';

/** Who is wanted; what becomes of it is said in words, and what was typed stays until it is sent. */
export const AskForm = ({ isWordEnough }: { readonly isWordEnough: boolean }) => {
  const { t } = useTranslation('requests');
  const { kept, draft, write, send, busy, wrong, failure, asked } = useAsking();
  const errorOf = (field: 'name' | 'email') => wrong.find(({ id }) => id === `new-${field}`)?.text;
  const shared = (name: 'name' | 'email') => ({
    id: `new-${name}`,
    label: t(`field.${name}`),
    value: draft[name],
    error: errorOf(name),
    onChange: (value: string) => write({ [name]: value }),
  });
  return (
    <form
      noValidate
      className="stack-small"
      aria-label={t('ask')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary title={t('checkAnswers', { count: wrong.length })} errors={wrong} />
      {asked?.state === 'granted' && (
        <Alert tone="success" role="status" title={t('isIn', { name: asked.name })}>
          {isWordEnough ? t('isInByWord') : t('isInByDirectory')}
        </Alert>
      )}
      {asked?.state === 'pending' && (
        <Alert tone="info" role="status" title={t('hasToWait', { name: asked.name })}>
          {t('hasToWaitText')}
        </Alert>
      )}
      <OtherTabNote draft={kept} />
      <TextField {...shared('name')} autoComplete="off" />
      <TextField {...shared('email')} type="email" inputMode="email" autoComplete="off" hint={t('emailHint')} />
      {failure !== undefined && (
        <FailureNote title={t('notAsked')} error={failure} role="alert">
          {t('typedIsSafe')}
        </FailureNote>
      )}
      <div className="actions">
        <Button variant="primary" type="submit" busy={busy}>
          {t('ask')}
        </Button>
      </div>
    </form>
  );
};
