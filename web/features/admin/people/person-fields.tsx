import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonAnswer } from '#contract/answers/person';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { languages } from '#web/lib/text/language.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { OrganisationChoice } from './organisation-choice.tsx';
import { personRoles } from './people-search.ts';
import { isOutside, type PersonDraft } from './person-draft.ts';

interface PersonFieldsProps {
  readonly person: PersonAnswer;
  readonly draft: PersonDraft;
  readonly errors: Partial<Readonly<Record<keyof PersonDraft, string>>>;
  readonly onWrite: (change: Partial<PersonDraft>) => void;
}

/** Who somebody is; their own role nobody changes. */
export const PersonFields = ({ person, draft, errors, onWrite }: PersonFieldsProps) => {
  const { t } = useTranslation(['admin-people', 'administration']);
  const { data: me } = useQuery(useQueries().me());
  const field = (name: 'name' | 'role' | 'organisation' | 'language') => ({
    id: `person-${name}`,
    label: t(`field.${name}`),
    value: draft[name],
    error: errors[name] && (draft[name] === '' ? t('administration:missing') : errors[name]),
    onChange: (value: string) => onWrite({ [name]: value }),
  });
  const isMe = me?.id === person.id;
  return (
    <>
      <TextField {...field('name')} />
      <Select
        {...field('role')}
        disabled={isMe}
        hint={isMe ? t('ownRoleHint') : undefined}
        options={personRoles.map((role) => ({ value: role, label: t(`administration:role.${role}`) }))}
      />
      {isOutside(draft.role) && <OrganisationChoice {...field('organisation')} empty={t('choose')} />}
      {draft.role === 'requester' && (
        <Checkbox
          id="person-sharesTickets"
          label={t('field.sharesTickets')}
          hint={t('sharesTicketsHint')}
          checked={draft.sharesTickets}
          error={errors.sharesTickets}
          onChange={(sharesTickets) => onWrite({ sharesTickets })}
        />
      )}
      <Select
        {...field('language')}
        options={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
      />
    </>
  );
};
