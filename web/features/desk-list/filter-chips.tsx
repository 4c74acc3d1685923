import { useTranslation } from 'react-i18next';
import { useQueueWords } from '#web/lib/lists/use-queue-words.ts';
import type { FilterName, WantedList } from '#web/lib/lists/wanted-list.ts';
import { filterNames } from '#web/lib/lists/wanted-list.ts';
import { Button } from '#web/ui/button.tsx';
import { Chip } from '#web/ui/chip.tsx';
import { useFilterOptions } from './use-filter-options.ts';

interface FilterChipsProps {
  readonly wanted: WantedList;
  readonly onRemove: (names: readonly FilterName[]) => void;
}

/** The filters that hold, in words, each to be taken away. */
export const FilterChips = ({ wanted, onRemove }: FilterChipsProps) => {
  const { t } = useTranslation('desk-list');
  const words = useFilterWords(wanted);
  const given = filterNames.filter((name) => wanted[name] !== undefined);
  if (given.length === 0) return null;
  return (
    <ul className="chips list-plain" aria-label={t('chosenFilters')}>
      {given.map((name) => (
        <li key={name}>
          <Chip onRemove={() => onRemove([name])} removeLabel={t('removeFilter', { filter: words(name) })}>
            {words(name)}
          </Chip>
        </li>
      ))}
      {given.length > 1 && (
        <li>
          <Button variant="plain" size="small" onClick={() => onRemove(given)}>
            {t('removeFilters')}
          </Button>
        </li>
      )}
    </ul>
  );
};

/** 'Stato: Nuovo, Risolto' */
const useFilterWords = (wanted: WantedList) => {
  const { t } = useTranslation('desk-list');
  const options = useFilterOptions(wanted);
  const queueWords = useQueueWords();
  return (name: FilterName): string => {
    const values = (wanted[name] ?? '').split(',');
    const word = (value: string) =>
      name === 'queue' ? queueWords(value) : (options[name].find((option) => option.value === value)?.label ?? value);
    return t('filterIs', { name: t(`filterNames.${name}`), value: values.map(word).join(', ') });
  };
};
