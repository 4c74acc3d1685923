import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { useToast } from '#web/ui/use-toast.ts';
import type { ShownConfiguration } from '../editing.ts';
import { placedProblems } from '../reasons/placed-problem.ts';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { useChangeConfiguration } from '../use-configuration-queries.ts';
import { draftOfRule, type RuleDraft, sentRule } from './rule-draft.ts';

/** The routing rules: those in force until somebody writes, then what they wrote, until it is saved or given up. */
export const useRules = ({ version, preset: { routing = [] } }: ShownConfiguration) => {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const words = useReasonWords();
  const { mutate, data, error, isPending, reset } = useChangeConfiguration(version);
  const inForce = routing.map((rule, index) => draftOfRule(String(index), rule));
  const [written, setWritten] = useState<{ readonly rules: readonly RuleDraft[]; readonly from: string }>();
  const rules = written?.rules ?? inForce;
  const become = (next: readonly RuleDraft[] | undefined) => {
    reset();
    setWritten(next && { rules: next, from: written?.from ?? JSON.stringify(routing) });
  };
  const saved = () => {
    toast(t('saved'));
    setWritten(undefined);
  };
  const problems = placedProblems(error);
  const changes = [{ op: 'put' as const, place: ['routing'], value: rules.map(sentRule) }];
  return {
    rules,
    become,
    isWritten: written !== undefined,
    send: (dryRun: boolean) => mutate({ changes, dryRun }, { onSuccess: () => dryRun || saved() }),
    busy: isPending,
    tried: data?.dryRun ? data.changes : undefined,
    stale: isProblem(error, 'version-conflict'),
    /** Somebody else changed the rules since this was begun. */
    theirs: written !== undefined && written.from !== JSON.stringify(routing) ? routing : undefined,
    /** What speaks against a fact of a rule, or against the whole of it. */
    errorAt: (index: number, fact?: string): string | undefined => {
      const found = problems.filter(({ path }) => path?.[0] === String(index) && path[1] === fact);
      return found.length > 0 ? found.map(words).join(' ') : undefined;
    },
    failure:
      error && problems.every(({ path }) => !path?.length) ? { error, text: problems.map(words).join(' ') } : undefined,
  };
};
export type Rules = ReturnType<typeof useRules>;
