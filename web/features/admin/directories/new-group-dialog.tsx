import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useCreateDirectoryGroup } from './use-directory-queries.ts';

const groupFields = ['id', 'name'] as const;

interface NewGroupDialogProps {
  readonly organisation: string;
  readonly onClose: () => void;
}

/** The form that makes a directory group; what speaks against it stands at the field. */
export const NewGroupDialog = ({ organisation, onClose }: NewGroupDialogProps) => {
  const { t } = useTranslation('directories');
  const { draft, write, send, error, busy } = useNewGroup(organisation);
  const { fields, others } = fieldErrors(error, groupFields);
  const isElsewhere = error !== null && (others.length > 0 || Object.keys(fields).length === 0);
  return (
    <Dialog
      title={t('newGroup')}
      onClose={onClose}
      actions={
        <Button variant="primary" busy={busy} type="submit" form="new-group">
          {t('create')}
        </Button>
      }
    >
      <form
        id="new-group"
        noValidate
        className="stack-small"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {groupFields.map((field) => (
          <TextField
            key={field}
            id={`group-${field}`}
            label={t(`field.${field}`)}
            hint={t(`hint.${field}`)}
            value={draft[field]}
            error={fields[field]}
            onChange={(value) => write({ ...draft, [field]: value })}
          />
        ))}
        {isElsewhere && (
          <FailureNote title={t('createFailed')} error={error} role="alert">
            {others.join(' ')}
          </FailureNote>
        )}
      </form>
    </Dialog>
  );
};

/** One wish has one key, and another wish another one. */
const useNewGroup = (organisation: string) => {
  const navigate = useNavigate();
  const [draft, setDraft] = useState({ id: '', name: '', key: crypto.randomUUID() });
  const { mutate, error, isPending } = useCreateDirectoryGroup(organisation);
  return {
    draft,
    error,
    busy: isPending,
    write: (next: typeof draft) => setDraft({ ...next, key: crypto.randomUUID() }),
    send: () => mutate(draft, { onSuccess: ({ id }) => navigate(`/admin/directories/${organisation}/${id}`) }),
  };
};
