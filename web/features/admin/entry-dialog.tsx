import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { DifferenceList } from './difference-list.tsx';
import type { Editing, ShownConfiguration } from './editing.ts';
import { EntryField } from './entry-field.tsx';
import { useEntryForm } from './use-entry-form.ts';

interface EntryDialogProps {
  readonly editing: Editing;
  readonly configuration: ShownConfiguration;
  readonly onClose: () => void;
}

/** The form about one entry: tried without effect, or saved; what speaks against it stands at the field. */
export const EntryDialog = ({ editing, configuration: { version, preset }, onClose }: EntryDialogProps) => {
  const { t } = useTranslation('admin');
  const { fields, write, send, tried, busy, failure } = useEntryForm(editing, version, onClose);
  return (
    <Dialog
      title={editing.entry ? t('edit', { name: editing.entry.label.it }) : t('newEntry')}
      shape="large"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={busy} onClick={() => send(false)}>
            {t('save')}
          </Button>
          <Button busy={busy} onClick={() => send(true)}>
            {t('try')}
          </Button>
        </>
      }
    >
      <div className="stack-small">
        {fields.map((field) => (
          <EntryField key={field.field} {...field} preset={preset} onChange={(value) => write(field.field, value)} />
        ))}
        {failure && (
          <FailureNote title={t('saveFailed')} error={failure.error} role="alert">
            {failure.others.join(' ')}
          </FailureNote>
        )}
        {tried && <DifferenceList changes={tried} />}
      </div>
    </Dialog>
  );
};
