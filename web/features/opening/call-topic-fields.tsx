import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Select } from '#web/ui/select.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FoundTopics } from './found-topics.tsx';
import { idOf } from './opening-field.ts';
import { TopicSearch } from './topic-search.tsx';

/** What it is about, by a word that the caller says or by two short lists. */
export const CallTopicFields = (props: FieldsProps) => {
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  return (
    <>
      <TopicSearch value={query} onChange={setQuery} />
      {isSearching ? <FoundTopics {...props} query={query} onClear={() => setQuery('')} /> : <TopicLists {...props} />}
    </>
  );
};

const TopicLists = ({ opening: { answers, catalog, change }, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  const area = catalog.areas.find(({ id }) => id === answers.area);
  const optionOf = ({ id, label: name }: (typeof catalog.areas)[number]['subareas'][number]) => ({
    value: id,
    label: label(name),
  });
  return (
    <div className="fields-side-by-side">
      <Select
        id={idOf('area')}
        label={t('areaTerm')}
        error={errorOf('area')}
        value={answers.area}
        onChange={(chosen) => change({ area: chosen, subarea: '' })}
        empty={t('choose')}
        options={catalog.areas.map(optionOf)}
      />
      <Select
        id={idOf('subarea')}
        label={t('subareaTerm')}
        error={errorOf('subarea')}
        value={answers.subarea}
        onChange={(subarea) => change({ subarea })}
        empty={t('choose')}
        disabled={!area}
        options={(area?.subareas ?? []).map(optionOf)}
      />
    </div>
  );
};
