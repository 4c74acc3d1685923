import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftLine } from '#web/ui/changes/draft-line.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import type { FormEditor } from './use-form-editor.ts';

/** Trying, publishing and giving up, with what came of it. */
export const FormFoot = ({ editor }: { readonly editor: FormEditor }) => {
  const { t } = useTranslation('admin-forms');
  const { send, giveUp, busy, isWritten, errors, error, isRight, conflict, kept } = editor;
  return (
    <div className="stack-small">
      {conflict && <ConflictNote {...conflict} busy={busy} onApply={() => send(false)} onLeave={giveUp} />}
      {error && !conflict && errors.all.length === 0 && (
        <FailureNote title={t('notPublished')} error={error} role="alert">
          {errors.others.join(' ')}
        </FailureNote>
      )}
      {isRight && (
        <Alert tone="success" role="status">
          {t('right')}
        </Alert>
      )}
      {!conflict && (
        <div className="actions">
          <Button variant="primary" busy={busy} onClick={() => send(false)}>
            {t('publish')}
          </Button>
          <Button busy={busy} onClick={() => send(true)}>
            {t('try')}
          </Button>
        </div>
      )}
      {isWritten && !conflict && <DraftLine kept={kept} onGiveUp={giveUp} />}
    </div>
  );
};
