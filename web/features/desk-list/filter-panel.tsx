import { useTranslation } from 'react-i18next';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { FieldSet } from '#web/ui/field-set.tsx';
import { Select } from '#web/ui/select.tsx';
import type { ListedFilter } from './use-filter-options.ts';
import { listedFilters, useFilterOptions } from './use-filter-options.ts';

interface FilterPanelProps {
  readonly id: string;
  readonly wanted: WantedList;
  readonly onChange: (changes: { readonly [Name in ListedFilter]?: string | undefined }) => void;
}

/** Everything the list can be narrowed by; each choice works at once and stands in the address. */
export const FilterPanel = ({ id, wanted, onChange }: FilterPanelProps) => {
  const { t } = useTranslation('desk-list');
  const options = useFilterOptions(wanted);
  const selects = listedFilters.filter((name) => name !== 'state');
  return (
    <section className="list-filters" id={id} aria-label={t('filters')}>
      <StateBoxes states={options.state} wanted={wanted.state} onChange={(state) => onChange({ state })} />
      <div className="list-filters-selects">
        {selects.map((name) => (
          <Select
            key={name}
            id={`filter-${name}`}
            label={t(`filterNames.${name}`)}
            value={wanted[name] ?? ''}
            empty={t(name === 'ended' ? 'endedExclude' : 'any')}
            options={options[name]}
            onChange={(value) => onChange({ [name]: value === '' ? undefined : value })}
          />
        ))}
      </div>
    </section>
  );
};

interface StateBoxesProps {
  readonly states: readonly { readonly value: string; readonly label: string }[];
  readonly wanted: string | undefined;
  readonly onChange: (state: string | undefined) => void;
}

const StateBoxes = ({ states, wanted, onChange }: StateBoxesProps) => {
  const { t } = useTranslation('desk-list');
  const chosen = wanted?.split(',') ?? [];
  const choose = (value: string, checked: boolean) => {
    const next = states.map((state) => state.value).filter((one) => (one === value ? checked : chosen.includes(one)));
    onChange(next.length === 0 ? undefined : next.join(','));
  };
  return (
    <FieldSet id="filter-states" legend={t('filterNames.state')}>
      <div className="list-filters-states">
        {states.map(({ value, label }) => (
          <Checkbox
            key={value}
            id={`filter-state-${value}`}
            label={label}
            checked={chosen.includes(value)}
            onChange={(checked) => choose(value, checked)}
          />
        ))}
      </div>
    </FieldSet>
  );
};
