import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Select } from '#web/ui/select.tsx';
import type { FieldsProps } from './fields-props.ts';
import { idOf } from './opening-field.ts';

/** Where it happens, in tenants that have more than one such place. */
export const EnvironmentField = ({ opening: { answers, catalog, change }, errorOf }: FieldsProps) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  if (catalog.environments.length === 0) return null;
  return (
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
  );
};
