import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { hasWords } from '#web/lib/text/has-words.ts';
import { SearchField } from '#web/ui/search-field.tsx';
import { Select } from '#web/ui/select.tsx';

interface OrganisationChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly empty: string;
  readonly error?: string | undefined;
  readonly onChange: (organisation: string) => void;
}

const fewEnough = 10;

/** One of the tenant's organisations by name; where there are many, words narrow the list. */
export const OrganisationChoice = ({ id, value, ...rest }: OrganisationChoiceProps) => {
  const { t } = useTranslation('admin-people');
  const [typed, setTyped] = useState('');
  const { data: catalog } = useQuery(useQueries().catalog());
  const all = (catalog?.organisations ?? []).toSorted((one, other) => one.name.localeCompare(other.name, 'it'));
  const found = all.filter((one) => typed === '' || one.id === value || hasWords(one.name, typed));
  return (
    <div className="stack-small">
      {all.length > fewEnough && (
        <SearchField id={`${id}-search`} label={t('narrowOrganisations')} value={typed} onChange={setTyped} />
      )}
      <Select {...rest} id={id} value={value} options={found.map((one) => ({ value: one.id, label: one.name }))} />
    </div>
  );
};
