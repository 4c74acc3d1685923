import { useTranslation } from 'react-i18next';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Select } from '#web/ui/select.tsx';
import type { Classification } from './classification.ts';

interface ClassificationFieldsProps {
  readonly catalog: CatalogAnswer;
  readonly facts: Classification;
  readonly missing: readonly (keyof Classification)[];
  readonly onChange: (choice: Partial<Classification>) => void;
}

type Listed = Exclude<keyof Classification, 'regression'>;
type Choices = CatalogAnswer['environments'];

const fields: readonly Listed[] = ['type', 'subtype', 'area', 'subarea', 'severity', 'urgency', 'environment'];

/** A select for each fact; subtypes and subareas are those of the type and area that is chosen. */
export const ClassificationFields = ({ catalog, facts, missing, onChange }: ClassificationFieldsProps) => {
  const { t } = useTranslation('desk-ticket');
  const label = useLabel();
  const type = catalog.types.find(({ id }) => id === facts.type);
  const lists: Readonly<Record<Listed, Choices>> = {
    type: catalog.types,
    subtype: type?.subtypes ?? [],
    area: catalog.areas,
    subarea: catalog.areas.find(({ id }) => id === facts.area)?.subareas ?? [],
    severity: catalog.severities,
    urgency: catalog.urgencies,
    environment: catalog.environments,
  };
  const answers = [
    { value: 'yes', label: t('dialogs.regressionYes') },
    { value: 'no', label: t('dialogs.regressionNo') },
  ];
  return (
    <div className="classification-fields">
      {fields.map((field) => (
        <Select
          key={field}
          id={field}
          label={t(`dialogs.${field}`)}
          optional={field === 'environment'}
          value={facts[field]}
          onChange={(value) => onChange({ [field]: value })}
          options={lists[field].map((choice) => ({ value: choice.id, label: label(choice.label, choice.id) }))}
          empty={field === 'environment' ? t('dialogs.unknown') : emptyOf(facts[field], t('dialogs.choose'))}
          error={missing.includes(field) ? t('dialogs.choose') : undefined}
        />
      ))}
      {type?.regression && (
        <Select
          id="regression"
          label={t('dialogs.regression')}
          optional
          value={facts.regression}
          onChange={(value) => onChange({ regression: value as Classification['regression'] })}
          options={answers}
          empty={t('dialogs.unknown')}
        />
      )}
    </div>
  );
};

/** 'Scegli' only where nothing is chosen: a fact that must be there cannot be emptied. */
const emptyOf = (value: string, words: string): string | undefined => (value === '' ? words : undefined);
