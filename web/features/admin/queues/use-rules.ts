import { useTranslation } from 'react-i18next';
import { useToast } from '#web/ui/use-toast.ts';
import type { ShownConfiguration } from '../editing.ts';
import { placedProblems } from '../reasons/placed-problem.ts';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { useWrittenPart } from '../use-written-part.ts';
import { draftOfRule, type RuleDraft, sentRule } from './rule-draft.ts';
import { useRuleFacts } from './use-rule-facts.ts';

/** The routing rules: those in force until somebody writes, then what they wrote, until it is saved or given up. */
export const useRules = ({ version, preset }: ShownConfiguration) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const words = useReasonWords();
  const factsOf = useRuleFacts(preset);
  const part = useWrittenPart<{ readonly rules: readonly RuleDraft[] }>({
    key: 'routing',
    inForce: { rules: (preset.routing ?? []).map((rule, index) => draftOfRule(String(index), rule)) },
    version,
    factsOf: (written) => factsOf(written.rules),
    onSaved: () => toast(t('saved')),
  });
  const { form, both, error, stale } = part;
  const { rules } = form.draft;
  const problems = placedProblems(error);
  return {
    ...part,
    rules,
    kept: form.kept,
    become: (next: readonly RuleDraft[]) => part.write({ rules: next }),
    isWritten: form.isWritten,
    send: (dryRun: boolean) => part.send([{ op: 'put', place: ['routing'], value: rules.map(sentRule) }], dryRun),
    /** Rules are judged and saved together, so that whatever others changed of them concerns these. */
    conflict: form.isWritten && (stale || both.meanwhile.length > 0) ? { ...both, quiet: !stale } : undefined,
    /** What speaks against a fact of a rule, or against the whole of it. */
    errorAt: (index: number, fact?: string): string | undefined => {
      const found = problems.filter(({ path }) => path?.[0] === String(index) && path[1] === fact);
      return found.length > 0 ? found.map(words).join(' ') : undefined;
    },
    failure:
      error && !stale && problems.every(({ path }) => !path?.length)
        ? { error, text: problems.map(words).join(' ') }
        : undefined,
  };
};
export type Rules = ReturnType<typeof useRules>;
