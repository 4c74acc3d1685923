import { useTranslation } from 'react-i18next';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { FormDialog } from '#web/ui/form-dialog.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { OrganisationChoice } from './organisation-choice.tsx';
import { personRoles } from './people-search.ts';
import { isOutside } from './person-draft.ts';
import { useNewPerson } from './use-new-person.ts';

interface NewPersonDialogProps {
  /** The organisation that the list was narrowed to. */
  readonly organisation: string;
  readonly onClose: () => void;
}

/** Who is to be let in; their work is said on their page afterwards. */
export const NewPersonDialog = ({ organisation, onClose }: NewPersonDialogProps) => {
  const { t } = useTranslation(['admin-people', 'administration']);
  const { draft, write, errors, failure, busy, asksSubject, send } = useNewPerson(organisation);
  const field = (name: keyof typeof draft) => ({
    id: `new-${name}`,
    label: t(`field.${name}`),
    value: draft[name],
    error: errors[name] && (draft[name] === '' ? t('administration:missing') : errors[name]),
    onChange: (value: string) => write({ [name]: value }),
  });
  return (
    <FormDialog title={t('new')} submit={t('letIn')} busy={busy} onSubmit={send} onClose={onClose}>
      <TextField {...field('name')} />
      <TextField {...field('email')} type="email" hint={t('emailHint')} />
      <Select
        {...field('role')}
        options={personRoles.map((role) => ({ value: role, label: t(`administration:role.${role}`) }))}
      />
      {isOutside(draft.role) && <OrganisationChoice {...field('organisation')} empty={t('choose')} />}
      {asksSubject && <TextField {...field('subject')} hint={t('subjectHint')} />}
      {failure && <FailureNote title={t('letInFailed')} error={failure} role="alert" />}
    </FormDialog>
  );
};
