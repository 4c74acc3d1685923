import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import { Select } from '#web/ui/select.tsx';
import type { FieldsProps } from './fields-props.ts';
import { asksRegression } from './opening-body.ts';
import { idOf } from './opening-field.ts';

const regressions = ['yes', 'no', 'unknown'] as const;

/** Severity asked as an effect, urgency, whether it worked before, and where (WEB 2.2, R3.8). */
export const EffectFields = ({ opening: { answers, catalog, change }, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  return (
    <>
      <RadioCards
        id={idOf('severity')}
        legend={t('severity')}
        error={errorOf('severity')}
        value={answers.severity}
        onChange={(severity) => change({ severity })}
        options={catalog.severities.map(({ id, label: name, description }) => ({
          value: id,
          title: label(description),
          description: t('severityName', { name: label(name) }),
        }))}
      />
      <RadioCards
        id={idOf('urgency')}
        legend={t('urgency')}
        hint={t('urgencyHint')}
        error={errorOf('urgency')}
        value={answers.urgency}
        onChange={(urgency) => change({ urgency })}
        options={catalog.urgencies.map(({ id, label: name }) => ({ value: id, title: label(name) }))}
      />
      {asksRegression(catalog, answers.type) && (
        <RadioCards
          id={idOf('regression')}
          legend={t('regression')}
          error={errorOf('regression')}
          optional
          value={answers.regression}
          onChange={(value) => change({ regression: regressions.find((one) => one === value) ?? '' })}
          options={regressions.map((value) => ({ value, title: t(`regressions.${value}`) }))}
        />
      )}
      {catalog.environments.length > 0 && (
        <Select
          id={idOf('environment')}
          label={t('environment')}
          hint={t('environmentHint')}
          error={errorOf('environment')}
          optional
          value={answers.environment}
          onChange={(environment) => change({ environment })}
          empty={t('environmentEmpty')}
          options={catalog.environments.map(({ id, label: name }) => ({ value: id, label: label(name) }))}
        />
      )}
    </>
  );
};
