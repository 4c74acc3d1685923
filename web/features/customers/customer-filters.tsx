import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { SearchField } from '#web/ui/search-field.tsx';
import { Select } from '#web/ui/select.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { ArchivedFilter } from './archived-filter.tsx';
import { type CustomerSearch, searchedBy } from './customer-search.ts';

interface FiltersProps {
  readonly search: CustomerSearch;
  readonly onChange: (changes: Partial<CustomerSearch>) => void;
}

/** What to look for, and by what; it looks when asked, so that nothing moves while one types. */
export const CustomerFilters = ({ search, onChange }: FiltersProps) => {
  const { t } = useTranslation('customers');
  const [typed, setTyped] = useState<Partial<CustomerSearch>>({});
  const { by, words, province } = { ...search, ...typed };
  const write = (changes: Partial<CustomerSearch>) => setTyped({ ...typed, ...changes });
  return (
    <search>
      <form
        noValidate
        className="customer-filters"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ by, words: words.trim(), province: province.trim().toUpperCase() });
          setTyped({});
        }}
      >
        <Select
          id="search-by"
          label={t('by')}
          value={by}
          onChange={(chosen) => write({ by: searchedBy.find((one) => one === chosen) ?? 'name' })}
          options={searchedBy.map((one) => ({ value: one, label: t(`byWhat.${one}`) }))}
        />
        <SearchField
          id="search"
          label={t(`beginning.${by}`)}
          value={words}
          onChange={(value) => write({ words: value })}
          maxLength={200}
        />
        <TextField
          id="search-province"
          label={t('field.province')}
          value={province}
          onChange={(value) => write({ province: value })}
          maxLength={2}
          autoComplete="off"
        />
        <Button type="submit" icon="search">
          {t('find')}
        </Button>
      </form>
      <ArchivedFilter archived={search.archived} onChange={(archived) => onChange({ archived })} />
    </search>
  );
};
