import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/select.tsx';
import { OrganisationChoice } from './organisation-choice.tsx';
import { type PeopleSearch, personRoles } from './people-search.ts';

interface PeopleFiltersProps {
  readonly search: PeopleSearch;
  readonly onChange: (changes: Partial<PeopleSearch>) => void;
}

/** Role, organisation and whether they may come in; each works at once. */
export const PeopleFilters = ({ search, onChange }: PeopleFiltersProps) => {
  const { t } = useTranslation(['admin-people', 'administration']);
  return (
    <>
      <Select
        id="filter-role"
        label={t('field.role')}
        value={search.role}
        onChange={(role) => onChange({ role })}
        empty={t('anyRole')}
        options={personRoles.map((role) => ({ value: role, label: t(`administration:role.${role}`) }))}
      />
      <OrganisationChoice
        id="filter-organisation"
        label={t('field.organisation')}
        value={search.organisation}
        onChange={(organisation) => onChange({ organisation })}
        empty={t('anyOrganisation')}
      />
      <Select
        id="filter-disabled"
        label={t('show')}
        value={search.disabled}
        onChange={(disabled) => onChange({ disabled })}
        empty={t('showIn')}
        options={[
          { value: 'include', label: t('showAll') },
          { value: 'only', label: t('showOut') },
        ]}
      />
    </>
  );
};
