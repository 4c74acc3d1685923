import { useTranslation } from 'react-i18next';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { Select } from '#web/ui/select.tsx';
import { EnvironmentField } from './environment-field.tsx';
import type { FieldsProps } from './fields-props.ts';
import { asksRegression } from './opening-body.ts';
import { idOf } from './opening-field.ts';
import { RegressionList } from './regression-list.tsx';

/** Type, severity and urgency as short lists: the desk knows what they mean. */
export const CallKindFields = ({ opening, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const words = useWords();
  const { answers, catalog, change } = opening;
  const kinds = catalog.types.flatMap(({ id, subtypes }) =>
    subtypes.map((subtype) => ({ value: `${id}/${subtype.id}`, label: words.type(id, subtype.id) })),
  );
  return (
    <div className="fields-side-by-side">
      <Select
        id={idOf('type')}
        label={t('typeTerm')}
        error={errorOf('type') ?? errorOf('subtype')}
        value={answers.subtype && `${answers.type}/${answers.subtype}`}
        onChange={(value) => {
          const [type = '', subtype = ''] = value.split('/');
          change({ type, subtype });
        }}
        empty={t('choose')}
        options={kinds}
      />
      <Select
        id={idOf('severity')}
        label={t('severityTerm')}
        error={errorOf('severity')}
        value={answers.severity}
        onChange={(severity) => change({ severity })}
        empty={t('choose')}
        options={catalog.severities.map(({ id }) => ({ value: id, label: words.severity(id) }))}
      />
      <Select
        id={idOf('urgency')}
        label={t('urgencyTerm')}
        error={errorOf('urgency')}
        value={answers.urgency}
        onChange={(urgency) => change({ urgency })}
        empty={t('choose')}
        options={catalog.urgencies.map(({ id }) => ({ value: id, label: words.urgency(id) }))}
      />
      {asksRegression(catalog, answers.type) && <RegressionList opening={opening} errorOf={errorOf} />}
      <EnvironmentField opening={opening} errorOf={errorOf} />
    </div>
  );
};
