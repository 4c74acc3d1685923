import { useTranslation } from 'react-i18next';
import { useCatalogOptions } from '#web/lib/lists/use-catalog-options.ts';
import { Select } from '#web/ui/select.tsx';
import type { TicketFilters } from './ticket-filters.ts';

interface FilterFieldsProps {
  /** Tells the two places apart in which the same fields can stand. */
  readonly place: 'column' | 'panel';
  readonly filters: TicketFilters;
  readonly onChange: (change: Partial<TicketFilters>) => void;
}

/** What a list can be narrowed to. */
export const FilterFields = ({ place, filters, onChange }: FilterFieldsProps) => {
  const { t } = useTranslation('tickets');
  const options = useCatalogOptions();
  const empty = { state: t('any'), type: t('anyType'), area: t('anyArea') };
  return (
    <div className="stack-small">
      <Select
        id={`${place}-show`}
        label={t('show')}
        value={filters.show}
        onChange={(show) => onChange({ show: show as TicketFilters['show'], state: '' })}
        options={[
          { value: 'open', label: t('open') },
          { value: 'ended', label: t('ended') },
          { value: 'all', label: t('all') },
        ]}
      />
      {(['state', 'type', 'area'] as const).map((name) => (
        <Select
          key={name}
          id={`${place}-${name}`}
          label={t(name)}
          value={filters[name]}
          onChange={(value) => onChange({ [name]: value })}
          options={options[name]}
          empty={empty[name]}
        />
      ))}
      <Select
        id={`${place}-order`}
        label={t('sort')}
        value={filters.order}
        onChange={(order) => onChange({ order: order as TicketFilters['order'] })}
        options={[
          { value: 'updated', label: t('byUpdated') },
          { value: 'opened', label: t('byOpened') },
        ]}
      />
    </div>
  );
};
