import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/select.tsx';
import type { FieldsProps } from './fields-props.ts';
import { regressions } from './opening-draft.ts';
import { idOf } from './opening-field.ts';

/** 'Did it work before an update?' as a short list (R3.8). */
export const RegressionList = ({ opening: { answers, change }, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  return (
    <Select
      id={idOf('regression')}
      label={t('regression')}
      error={errorOf('regression')}
      optional
      value={answers.regression}
      onChange={(value) => change({ regression: regressions.find((one) => one === value) ?? '' })}
      empty={t('notAnswered')}
      options={regressions.map((value) => ({ value, label: t(`regressions.${value}`) }))}
    />
  );
};
