import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { useToast } from '#web/ui/use-toast.ts';
import type { Editing, ShownConfiguration } from './catalogue-section.tsx';
import { DifferenceList } from './difference-list.tsx';
import { draftErrors } from './draft-errors.ts';
import { draftOf, fieldsOf, putOf } from './entry-draft.ts';
import { EntryField } from './entry-field.tsx';
import { useChangeConfiguration } from './use-configuration-queries.ts';

interface EntryDialogProps {
  readonly editing: Editing;
  readonly configuration: ShownConfiguration;
  readonly onClose: () => void;
}

/** The form about one entry: tried without effect, or saved; what speaks against it stands at the field. */
export const EntryDialog = ({ editing: { table, entry }, configuration, onClose }: EntryDialogProps) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(entry));
  const { mutate, data, error, isPending, reset } = useChangeConfiguration(configuration.version);
  const { fields, others } = draftErrors(error);
  const send = (dryRun: boolean) =>
    mutate({ changes: [putOf(table, draft, entry)], dryRun }, { onSuccess: () => dryRun || done() });
  const done = () => {
    toast(t('saved'));
    onClose();
  };
  return (
    <Dialog
      title={entry ? t('edit', { name: entry.label.it }) : t('newEntry')}
      shape="large"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={isPending} onClick={() => send(false)}>
            {t('save')}
          </Button>
          <Button busy={isPending} onClick={() => send(true)}>
            {t('try')}
          </Button>
        </>
      }
    >
      <div className="stack-small">
        {fieldsOf(table.at(-1) ?? '', !entry).map((field) => (
          <EntryField
            key={field}
            field={field}
            value={draft[field]}
            error={fields[field]}
            preset={configuration.preset}
            onChange={(value) => {
              reset();
              setDraft({ ...draft, [field]: value });
            }}
          />
        ))}
        {error && Object.keys(fields).length === 0 && (
          <FailureNote title={t('saveFailed')} error={error} role="alert">
            {others.join(' ')}
          </FailureNote>
        )}
        {data?.dryRun && <DifferenceList changes={data.changes} />}
      </div>
    </Dialog>
  );
};
