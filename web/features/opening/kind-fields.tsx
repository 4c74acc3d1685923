import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import type { FieldsProps } from './fields-props.ts';
import { NestedChoice } from './nested-choice.tsx';
import { idOf } from './opening-field.ts';

/** Which type and subtype, each with the text that explains it (WEB 2.2, R1.2). */
export const KindFields = ({ opening: { answers, catalog, change }, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  const optionOf = ({ id, label: name, description }: (typeof catalog.types)[number]['subtypes'][number]) => ({
    value: id,
    title: label(name),
    description: label(description),
  });
  const type = catalog.types.find(({ id }) => id === answers.type);
  return (
    <NestedChoice
      id={idOf('type')}
      legend={t('type')}
      error={errorOf('type')}
      groups={[{ key: 'types', options: catalog.types.map(optionOf) }]}
      value={answers.type}
      onChange={(chosen) => change({ type: chosen, subtype: '' })}
    >
      <RadioCards
        id={idOf('subtype')}
        legend={t('subtype')}
        error={errorOf('subtype')}
        value={answers.subtype}
        onChange={(subtype) => change({ subtype })}
        options={(type?.subtypes ?? []).map(optionOf)}
      />
    </NestedChoice>
  );
};
