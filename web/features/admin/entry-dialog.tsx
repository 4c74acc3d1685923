import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { DraftLine } from '#web/ui/changes/draft-line.tsx';
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
export const EntryDialog = ({ editing, configuration, onClose }: EntryDialogProps) => {
  const { t } = useTranslation('admin');
  const entry = useEntryForm(editing, configuration, onClose);
  const { form, fields, write, send, giveUp, busy, conflict } = entry;
  return (
    <Dialog
      title={editing.entry ? t('edit', { name: editing.entry.label.it }) : t('newEntry')}
      shape="large"
      onClose={onClose}
      actions={!conflict && <SaveOrTry busy={busy} onSend={send} />}
    >
      <div className="stack-small">
        <DraftFields kept={form.kept}>
          {fields.map((field) => (
            <EntryField
              key={field.field}
              {...field}
              preset={configuration.preset}
              own={editing.entry?.place.at(-1)}
              onChange={(value) => write(field.field, value)}
            />
          ))}
        </DraftFields>
        {conflict && <ConflictNote {...conflict} busy={busy} onApply={() => send(false)} onLeave={giveUp} />}
        <WhatCame entry={entry} />
        {form.isWritten && !conflict && <DraftLine kept={form.kept} onGiveUp={giveUp} />}
      </div>
    </Dialog>
  );
};

const SaveOrTry = ({ busy, onSend }: { readonly busy: boolean; readonly onSend: (dryRun: boolean) => void }) => {
  const { t } = useTranslation('admin');
  return (
    <>
      <Button variant="primary" busy={busy} onClick={() => onSend(false)}>
        {t('save')}
      </Button>
      <Button busy={busy} onClick={() => onSend(true)}>
        {t('try')}
      </Button>
    </>
  );
};

/** What was refused, or what an attempt without effect would change. */
const WhatCame = ({ entry: { failure, tried } }: { readonly entry: ReturnType<typeof useEntryForm> }) => {
  const { t } = useTranslation('admin');
  return (
    <>
      {failure && (
        <FailureNote title={t('saveFailed')} error={failure.error} role="alert">
          {failure.others.join(' ')}
        </FailureNote>
      )}
      {tried && <DifferenceList changes={tried} />}
    </>
  );
};
