import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { RadioCards } from '#web/ui/radio-cards.tsx';
import { EnvironmentField } from './environment-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { asksRegression } from './opening-body.ts';
import { regressions } from './opening-draft.ts';
import { idOf } from './opening-field.ts';

/** Severity asked as an effect, urgency, whether it worked before, and where (WEB 2.2, R3.8). */
export const EffectFields = ({ opening, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  const { answers, catalog, change } = opening;
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
      <EnvironmentField opening={opening} errorOf={errorOf} />
    </>
  );
};
