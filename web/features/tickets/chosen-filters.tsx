import { useTranslation } from 'react-i18next';
import { useCatalogOptions } from '#web/lib/lists/use-catalog-options.ts';
import { Chip } from '#web/ui/chip.tsx';
import type { TicketFilters } from './ticket-filters.ts';
import { filterNames } from './ticket-filters.ts';

interface ChosenFiltersProps {
  readonly filters: TicketFilters;
  readonly onChange: (change: Partial<TicketFilters>) => void;
}

/** The filters in force, each with its way out. */
export const ChosenFilters = ({ filters, onChange }: ChosenFiltersProps) => {
  const { t } = useTranslation('tickets');
  const options = useCatalogOptions();
  const chosen = filterNames.filter((name) => filters[name] !== '');
  if (chosen.length === 0) return null;
  return (
    <div className="chips">
      {chosen.map((name) => {
        const label = options[name].find(({ value }) => value === filters[name])?.label ?? filters[name];
        return (
          <Chip key={name} removeLabel={t('remove', { filter: label })} onRemove={() => onChange({ [name]: '' })}>
            {label}
          </Chip>
        );
      })}
    </div>
  );
};
