import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/select.tsx';
import type { CustomerSearch } from './customer-search.ts';

interface FilterProps {
  readonly archived: CustomerSearch['archived'];
  readonly onChange: (archived: CustomerSearch['archived']) => void;
}

/** Whether the archived end customers are shown too, or they alone. */
export const ArchivedFilter = ({ archived, onChange }: FilterProps) => {
  const { t } = useTranslation('customers');
  return (
    <Select
      id="archived"
      label={t('show')}
      value={archived}
      onChange={(chosen) => onChange(chosen === 'include' || chosen === 'only' ? chosen : '')}
      empty={t('showInUse')}
      options={[
        { value: 'include', label: t('showAll') },
        { value: 'only', label: t('showArchived') },
      ]}
    />
  );
};
