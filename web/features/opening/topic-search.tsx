import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '#web/ui/search-field.tsx';

interface TopicSearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The box over the topics; Enter has nothing to do there, as what it finds is shown while one types. */
export const TopicSearch = ({ value, onChange }: TopicSearchProps) => {
  const { t } = useTranslation('opening');
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <SearchField
      id="opening-search"
      label={t('searchTopic')}
      value={value}
      onChange={onChange}
      onKeyDown={stay}
      autoComplete="off"
    />
  );
};
