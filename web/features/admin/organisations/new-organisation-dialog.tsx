import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import { keysByWords } from '#web/lib/api/keys-by-words.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { FormDialog } from '#web/ui/form-dialog.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { keyFor } from './key-for.ts';

/** What a new organisation is called, and the id that its tickets carry for ever; all the rest is said on its page. */
export const NewOrganisationDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['admin-organisations', 'administration']);
  const [name, setName] = useState('');
  const [ownId, setOwnId] = useState<string>();
  const id = ownId ?? keyFor(name);
  const { mutate, error, isPending } = useCreateOrganisation();
  const { fields, others } = fieldErrors(error, ['name', 'id']);
  const isElsewhere = error && (others.length > 0 || Object.keys(fields).length === 0);
  return (
    <FormDialog
      title={t('new')}
      submit={t('create')}
      busy={isPending}
      onSubmit={() => mutate({ id, name: name.trim() })}
      onClose={onClose}
    >
      <TextField
        id="new-name"
        label={t('field.name')}
        value={name}
        onChange={setName}
        error={fields.name && (name.trim() === '' ? t('administration:missing') : fields.name)}
      />
      <TextField
        id="new-id"
        label={t('field.id')}
        hint={t('idHint')}
        value={id}
        onChange={setOwnId}
        error={fields.id && (id === '' ? t('administration:missing') : fields.id)}
      />
      {isElsewhere && <FailureNote title={t('createFailed')} error={error} role="alert" />}
    </FormDialog>
  );
};

/** Adds an organisation, once however often the same is sent. */
const useCreateOrganisation = () => {
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [keyOf] = useState(() => keysByWords());
  return useMutation({
    mutationFn: (body: { readonly id: string; readonly name: string }) =>
      api('createOrganisation', { body, idempotencyKey: keyOf(body) }),
    onSuccess: async (made) => {
      cache.setQueryData(['organisation', made.value.id], made);
      await Promise.all(['organisations', 'catalog'].map((what) => cache.invalidateQueries({ queryKey: [what] })));
      await navigate(`/admin/organisations/${made.value.id}`);
    },
  });
};
