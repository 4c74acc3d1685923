import { useTranslation } from 'react-i18next';
import { defaultRoles, organisationKinds, sharingModes } from '#domain/people/organisation';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { OrganisationDraft } from './organisation-draft.ts';

interface OrganisationFieldsProps {
  readonly draft: OrganisationDraft;
  readonly errors: Partial<Readonly<Record<keyof OrganisationDraft, string>>>;
  readonly onWrite: (change: Partial<OrganisationDraft>) => void;
}

/** The fields about an organisation. */
export const OrganisationFields = ({ draft, errors, onWrite }: OrganisationFieldsProps) => {
  const { t } = useTranslation(['admin-organisations', 'administration']);
  const field = <Name extends keyof OrganisationDraft>(name: Name) => ({
    id: `organisation-${name}`,
    label: t(`field.${name}`),
    value: draft[name],
    error: errors[name] && (draft[name] === '' ? t('administration:missing') : errors[name]),
    onChange: (value: string) => onWrite({ [name]: value }),
  });
  const { label: legend, ...sharing } = field('sharing');
  return (
    <>
      <TextField {...field('name')} />
      <Select
        {...field('kind')}
        options={organisationKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <RadioCards
        {...sharing}
        legend={legend}
        options={sharingModes.map((mode) => ({
          value: mode,
          title: t(`sharing.${mode}`),
          description: t(`sharingText.${mode}`),
        }))}
      />
      <TextArea {...field('domains')} hint={t('domainsHint')} optional rows={3} spellCheck={false} />
      <TextField {...field('identityProvider')} hint={t('identityProviderHint')} optional />
      <Select
        {...field('defaultRole')}
        hint={t('defaultRoleHint')}
        empty={t('noDefaultRole')}
        options={defaultRoles.map((role) => ({ value: role, label: t(`administration:role.${role}`) }))}
      />
    </>
  );
};
