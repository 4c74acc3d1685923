import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { FormDialog } from '#web/ui/form-dialog.tsx';
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
    <FormDialog title={t('newGroup')} submit={t('create')} busy={busy} onSubmit={send} onClose={onClose}>
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
    </FormDialog>
  );
};

/** What is written about a new group, and the way to its page. */
const useNewGroup = (organisation: string) => {
  const navigate = useNavigate();
  const [draft, setDraft] = useState({ id: '', name: '' });
  const { mutate, error, isPending } = useCreateDirectoryGroup(organisation);
  return {
    draft,
    error,
    busy: isPending,
    write: setDraft,
    send: () => mutate(draft, { onSuccess: ({ id }) => navigate(`/admin/directories/${organisation}/${id}`) }),
  };
};
