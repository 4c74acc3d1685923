import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import { SearchField } from '#web/ui/search-field.tsx';
import { peopleToChoose } from './people-to-choose.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface PersonChoiceProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly people: readonly Named[];
  readonly me: string;
  /** Who it is now. */
  readonly current: Named | undefined;
  /** Empty: stays as it is. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error?: string | undefined;
}

const fewEnough = 7;

/** One of the queue's people, oneself first; with a search box where there are many. */
export const PersonChoice = ({ id, people, me, current, value, onChange, ...group }: PersonChoiceProps) => {
  const { t } = useTranslation('desk-ticket');
  const [search, setSearch] = useState('');
  const found = peopleToChoose(people, { me, current: current?.id, chosen: value, search });
  const asNow = { value: '', title: t('dialogs.unchanged', { name: current?.name ?? t('dialogs.nobody') }) };
  const options = found.map((one) => ({
    value: one.id,
    title: one.id === me ? t('dialogs.me', { name: one.name }) : one.name,
  }));
  return (
    <div className="person-choice">
      {people.length > fewEnough && (
        <SearchField id={`${id}-search`} label={t('dialogs.searchPerson')} value={search} onChange={setSearch} />
      )}
      <RadioCards id={id} value={value} onChange={onChange} options={[asNow, ...options]} {...group} />
      {found.length === 0 && (
        <p className="hint" role="status">
          {t(search === '' ? 'dialogs.nobodyElse' : 'dialogs.noneFound')}
        </p>
      )}
    </div>
  );
};
