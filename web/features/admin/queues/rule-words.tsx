import { useTranslation } from 'react-i18next';
import type { Preset, Route } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { ruleChoices } from './rule-choices.ts';
import { draftOfRule, ruleFacts } from './rule-draft.ts';

interface RuleWordsProps {
  readonly preset: Preset;
  readonly rules: readonly Route[];
}

/** Routing rules in words, to be read beside one's own. */
export const RuleWords = ({ preset, rules }: RuleWordsProps) => {
  const { t } = useTranslation('admin-queues');
  const label = useLabel();
  return (
    <ol>
      {rules.map((rule, index) => {
        const draft = draftOfRule(String(index), rule);
        const said = ruleFacts
          .filter((fact) => draft[fact] !== '')
          .map(
            (fact) =>
              `${t(`fact.${fact}`)}: ${label(ruleChoices(preset, draft, fact)[draft[fact]]?.label, draft[fact])}`,
          );
        return <li key={JSON.stringify(rule)}>{said.join(' · ')}</li>;
      })}
    </ol>
  );
};
