import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import { CustomerField } from './customer/customer-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { FoundTopics } from './found-topics.tsx';
import { NestedChoice } from './nested-choice.tsx';
import { idOf } from './opening-field.ts';
import { TopicSearch } from './topic-search.tsx';

/** What it is about: by search, or by macro-area, area and subarea (WEB 2.2). */
export const TopicFields = (props: FieldsProps) => {
  const [query, setQuery] = useState('');
  return (
    <>
      <CustomerField {...props} />
      <TopicSearch value={query} onChange={setQuery} />
      {query.trim() === '' ? (
        <TopicTree {...props} />
      ) : (
        <FoundTopics {...props} query={query} onClear={() => setQuery('')} />
      )}
    </>
  );
};

const TopicTree = ({ opening: { answers, catalog, change }, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  const groups = catalog.macroAreas.map((macro) => ({
    key: macro.id,
    heading: label(macro.label),
    options: catalog.areas
      .filter(({ macroArea }) => macroArea === macro.id)
      .map(({ id, label: name, description }) => ({ value: id, title: label(name), description: label(description) })),
  }));
  const area = catalog.areas.find(({ id }) => id === answers.area);
  return (
    <NestedChoice
      id={idOf('area')}
      legend={t('area')}
      error={errorOf('area')}
      groups={groups}
      value={answers.area}
      onChange={(chosen) => change({ area: chosen, subarea: '' })}
    >
      <RadioCards
        id={idOf('subarea')}
        legend={t('subarea')}
        error={errorOf('subarea')}
        value={answers.subarea}
        onChange={(subarea) => change({ subarea })}
        options={(area?.subareas ?? []).map(({ id, label: name }) => ({ value: id, title: label(name) }))}
      />
    </NestedChoice>
  );
};
