import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { auditedKinds } from '#domain/audit/audit-entry';
import { Button } from '#web/ui/button.tsx';
import { SearchField } from '#web/ui/search-field.tsx';
import { Select } from '#web/ui/select.tsx';
import { type AuditedKind, type AuditSearch, monthsToChoose } from './audit-search.ts';
import { useMonthWords } from './use-month-words.ts';

interface AuditFiltersProps {
  readonly search: AuditSearch;
  readonly onChange: (change: Partial<AuditSearch>) => void;
}

/** The month, what kind of thing, and one thing by its id; all of it stands in the address. */
export const AuditFilters = ({ search, onChange }: AuditFiltersProps) => {
  const { t } = useTranslation('audit');
  const monthWords = useMonthWords();
  const [typed, setTyped] = useState<string>();
  return (
    <search className="search-form">
      <Select
        id="month"
        label={t('month')}
        value={search.month}
        onChange={(month) => onChange({ month })}
        options={monthsToChoose(search.month, new Date()).map((month) => ({ value: month, label: monthWords(month) }))}
      />
      <Select
        id="what"
        label={t('kind')}
        value={search.what}
        onChange={(what) => onChange({ what: what as AuditedKind | '' })}
        options={auditedKinds.map((what) => ({ value: what, label: t(`what.${what}`) }))}
        empty={t('everything')}
      />
      <form
        noValidate
        className="search-words"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ id: (typed ?? search.id).trim() });
          setTyped(undefined);
        }}
      >
        <SearchField id="audited" label={t('id')} value={typed ?? search.id} onChange={setTyped} maxLength={128} />
        <Button type="submit" icon="search">
          {t('find')}
        </Button>
      </form>
    </search>
  );
};
