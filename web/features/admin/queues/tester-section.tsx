import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFacts } from '#domain/forms/forms-fitting';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Select } from '#web/ui/select.tsx';
import { ruleOf } from './rule-draft.ts';
import type { Rules } from './use-rules.ts';
import { whereTo } from './where-to.ts';

interface TesterProps {
  readonly preset: Preset;
  /** As they are written, saved or not. */
  readonly rules: Rules['rules'];
}

const nothing: FormFacts = { area: '', subarea: '', type: '', subtype: '' };

/** 'Where would this go?': tried with the rules as they stand in the table, before they are saved. */
export const TesterSection = ({ preset, rules }: TesterProps) => {
  const { t } = useTranslation('admin-queues');
  const [facts, setFacts] = useState(nothing);
  return (
    <section className="stack-small" aria-labelledby="tester">
      <h2 id="tester">{t('tester')}</h2>
      <p>{t('testerLead')}</p>
      <FactFields preset={preset} facts={facts} onChange={setFacts} />
      <p role="status">
        <Answer {...{ preset, rules, facts }} />
      </p>
    </section>
  );
};

interface FactFieldsProps {
  readonly preset: Preset;
  readonly facts: FormFacts;
  readonly onChange: (facts: FormFacts) => void;
}

const FactFields = ({ preset, facts, onChange }: FactFieldsProps) => {
  const { t } = useTranslation('admin-queues');
  const label = useLabel();
  const tables = {
    area: preset.areas,
    subarea: preset.areas[facts.area]?.subareas ?? {},
    type: preset.types,
    subtype: preset.types[facts.type]?.subtypes ?? {},
  };
  const write = (fact: keyof FormFacts, value: string) =>
    onChange({
      ...facts,
      ...(fact === 'area' && { subarea: '' }),
      ...(fact === 'type' && { subtype: '' }),
      [fact]: value,
    });
  return (
    <div className="tester-facts">
      {(['area', 'subarea', 'type', 'subtype'] as const).map((fact) => (
        <Select
          key={fact}
          id={`tester-${fact}`}
          label={t(`fact.${fact}`)}
          value={facts[fact]}
          onChange={(value) => write(fact, value)}
          empty={t('chooseFact')}
          options={Object.entries(tables[fact]).map(([value, entry]) => ({ value, label: label(entry.label, value) }))}
        />
      ))}
    </div>
  );
};

const Answer = ({ preset, rules, facts }: TesterProps & { readonly facts: FormFacts }) => {
  const { t } = useTranslation('admin-queues');
  const label = useLabel();
  const found = whereTo(preset, rules.map(ruleOf), facts);
  if (!found) return t('chooseAll');
  const called = (id: string) => label(preset.queues[id]?.label, id);
  const queue = [...found.above, found.queue].map(called).join(' › ');
  const why = found.rule === undefined ? t('bySubarea') : t('byRule', { number: found.rule + 1 });
  const form =
    found.form === undefined ? '' : t('withForm', { form: label(preset.forms?.[found.form]?.label, found.form) });
  return (
    <>
      <strong>{queue}</strong>. {why} {form}
    </>
  );
};
