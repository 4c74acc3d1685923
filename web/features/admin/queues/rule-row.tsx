import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Button } from '#web/ui/button.tsx';
import { FieldError } from '#web/ui/field-error.tsx';
import { Select } from '#web/ui/select.tsx';
import { ruleChoices } from './rule-choices.ts';
import { type RuleDraft, type RuleFact, ruleFacts, writtenRule } from './rule-draft.ts';
import type { Rules } from './use-rules.ts';

interface RuleRowProps {
  readonly rule: RuleDraft;
  readonly index: number;
  readonly preset: Preset;
  readonly errorAt: Rules['errorAt'];
  readonly onChange: (rule: RuleDraft) => void;
  readonly onRemove: () => void;
}

/** One rule: each fact a choice, and at the end the queue. */
export const RuleRow = ({ rule, index, errorAt, onChange, onRemove, preset }: RuleRowProps) => {
  const { t } = useTranslation('admin-queues');
  const number = index + 1;
  const wrong = errorAt(index);
  return (
    <tr>
      <th scope="row">
        {t('rule', { number })}
        {wrong && <FieldError id={`rule-${index}-error`}>{wrong}</FieldError>}
      </th>
      {ruleFacts.map((fact) => (
        <td key={fact} data-label={t(`fact.${fact}`)}>
          <FactChoice
            {...{ rule, fact, preset, index }}
            error={errorAt(index, fact)}
            onChange={(value) => onChange(writtenRule(rule, fact, value))}
          />
        </td>
      ))}
      <td>
        <Button variant="plain" icon="delete" iconOnly onClick={onRemove}>
          {t('removeRule', { number })}
        </Button>
      </td>
    </tr>
  );
};

interface FactChoiceProps extends Pick<RuleRowProps, 'rule' | 'preset' | 'index'> {
  readonly fact: RuleFact;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

const FactChoice = ({ rule, fact, preset, index, error, onChange }: FactChoiceProps) => {
  const { t } = useTranslation('admin-queues');
  const label = useLabel();
  const options = Object.entries(ruleChoices(preset, rule, fact));
  return (
    <Select
      id={`rule-${index}-${fact}`}
      label={t('factOf', { fact: t(`fact.${fact}`), number: index + 1 })}
      labelHidden
      error={error}
      value={rule[fact]}
      onChange={onChange}
      empty={fact === 'queue' ? t('chooseQueue') : t('any')}
      options={options.map(([value, entry]) => ({ value, label: label(entry.label, value) }))}
    />
  );
};
