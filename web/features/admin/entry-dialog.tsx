import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { DifferenceList } from './difference-list.tsx';
import type { Editing, ShownConfiguration } from './editing.ts';
import { EntryField } from './entry-field.tsx';
import { StaleNote } from './stale-note.tsx';
import { useEntryForm } from './use-entry-form.ts';

interface EntryDialogProps {
  readonly editing: Editing;
  readonly configuration: ShownConfiguration;
  readonly onClose: () => void;
}

/** The form about one entry: tried without effect, or saved; what speaks against it stands at the field. */
export const EntryDialog = ({ editing, configuration, onClose }: EntryDialogProps) => {
  const { t } = useTranslation('admin');
  const { fields, write, send, tried, busy, stale, theirs, failure } = useEntryForm(editing, configuration, onClose);
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
          <EntryField
            key={field.field}
            {...field}
            preset={configuration.preset}
            own={editing.entry?.place.at(-1)}
            onChange={(value) => write(field.field, value)}
          />
        ))}
        {(stale || theirs.length > 0) && <StaleNote>{theirs.length > 0 && <TheirWords theirs={theirs} />}</StaleNote>}
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

const TheirWords = ({ theirs }: Pick<ReturnType<typeof useEntryForm>, 'theirs'>) => {
  const { t } = useTranslation('admin');
  return (
    <ul>
      {theirs.map(({ field, text }) => (
        <li key={field}>
          {t(`field.${field}`)}: {text}
        </li>
      ))}
    </ul>
  );
};
