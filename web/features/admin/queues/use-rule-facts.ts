import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import type { Fact } from '#web/lib/editing/fact.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { ruleChoices } from './rule-choices.ts';
import { type RuleDraft, ruleFacts } from './rule-draft.ts';

/** Routing rules in words: which tickets each is about, and where it leads them. */
export const useRuleFacts = (preset: Preset) => {
  const { t } = useTranslation('admin-queues');
  const label = useLabel();
  const factOf = (rule: RuleDraft): Fact => {
    const named = (fact: (typeof ruleFacts)[number]) =>
      label(ruleChoices(preset, rule, fact)[rule[fact]]?.label, rule[fact]);
    const about = ruleFacts.filter((fact) => fact !== 'queue' && rule[fact] !== '');
    return {
      key: about.map((fact) => `${fact} ${rule[fact]}`).join(' '),
      term: about.map((fact) => `${t(`fact.${fact}`)} ${named(fact)}`).join(', ') || t('any'),
      value: named('queue'),
    };
  };
  return (rules: readonly RuleDraft[]): readonly Fact[] => rules.map(factOf);
};
