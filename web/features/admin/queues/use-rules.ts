import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { bothChanges } from '#web/lib/editing/both-changes.ts';
import { useWritten } from '#web/lib/editing/use-written.ts';
import { useToast } from '#web/ui/use-toast.ts';
import type { ShownConfiguration } from '../editing.ts';
import { placedProblems } from '../reasons/placed-problem.ts';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { useChangeConfiguration } from '../use-configuration-queries.ts';
import { draftOfRule, type RuleDraft, sentRule } from './rule-draft.ts';
import { useRuleFacts } from './use-rule-facts.ts';

/** The routing rules: those in force until somebody writes, then what they wrote, until it is saved or given up. */
export const useRules = ({ version, preset }: ShownConfiguration) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const words = useReasonWords();
  const { mutate, data, error, isPending, reset } = useChangeConfiguration(version);
  const inForce = (preset.routing ?? []).map((rule, index) => draftOfRule(String(index), rule));
  const form = useWritten<{ readonly rules: readonly RuleDraft[] }>('routing', { rules: inForce });
  const { rules } = form.draft;
  const factsOf = useRuleFacts(preset);
  const both = bothChanges(factsOf, { begun: form.begun.rules, inForce, wanted: rules });
  const stale = isProblem(error, 'version-conflict');
  const saved = () => {
    toast(t('saved'));
    form.drop();
  };
  const problems = placedProblems(error);
  const changes = [{ op: 'put' as const, place: ['routing'], value: rules.map(sentRule) }];
  return {
    rules,
    kept: form.kept,
    become: (next: readonly RuleDraft[]) => {
      reset();
      form.write({ rules: next });
    },
    giveUp: () => {
      reset();
      form.drop();
    },
    isWritten: form.isWritten,
    send: (dryRun: boolean) => mutate({ changes, dryRun }, { onSuccess: () => dryRun || saved() }),
    busy: isPending,
    tried: data?.dryRun ? data.changes : undefined,
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
