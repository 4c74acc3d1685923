import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';
import { StaleNote } from '../stale-note.tsx';
import type { FormEditor } from './use-form-editor.ts';

/** Trying, publishing and giving up, with what came of it. */
export const FormFoot = ({ editor }: { readonly editor: FormEditor }) => {
  const { t } = useTranslation('admin-forms');
  const { send, giveUp, busy, isWritten, errors, error, isRight, stale, overtaken, inForce, kept } = editor;
  return (
    <div className="stack-small">
      {overtaken && <StaleNote>{t('overtaken', { version: inForce?.version ?? 0 })}</StaleNote>}
      {stale && !overtaken && <StaleNote />}
      {error && !stale && errors.all.length === 0 && (
        <FailureNote title={t('notPublished')} error={error} role="alert">
          {errors.others.join(' ')}
        </FailureNote>
      )}
      {isRight && (
        <Alert tone="success" role="status">
          {t('right')}
        </Alert>
      )}
      <div className="actions">
        <Button variant="primary" busy={busy} onClick={() => send(false)}>
          {t('publish')}
        </Button>
        <Button busy={busy} onClick={() => send(true)}>
          {t('try')}
        </Button>
        {isWritten && (
          <Button variant="plain" onClick={giveUp}>
            {t('giveUp')}
          </Button>
        )}
      </div>
      {isWritten && <SavedAt draft={kept} />}
    </div>
  );
};
