import { useTranslation } from 'react-i18next';
import type { Effect, Workflow } from '#domain/preset/preset';
import type { Way } from '#domain/preset/workflow-graph';
import { useStepWords } from './use-step-words.ts';

/** A way in words: what it is called, who takes it, and what comes with it. */
interface WayWords {
  readonly step: string;
  readonly who: string;
  readonly needs: readonly string[];
}

const effects = {
  own: 'own',
  plan: 'plan',
  diagnosis: 'diagnosis',
  'await-silence': 'silence',
  remind: 'remind',
  window: 'window',
  risk: 'risk',
  'known-error': 'knownError',
  'resolve-linked': 'resolveLinked',
} as const satisfies Readonly<Record<Effect, string>>;

/** Says the ways of a workflow, by the preset's own words where it has some. */
export const useWayWords = (workflow: Workflow): ((way: Way) => WayWords) => {
  const { t } = useTranslation('admin-workflow');
  const stepOf = useStepWords(workflow);
  return ({ step, reopens }) => {
    if (!step) return { step: t('reopens', { count: reopens?.days ?? 0 }), who: t('by.requester'), needs: [] };
    const approver = step.by === 'approver' && step.approver === 'organisation' ? t('by.organisation') : undefined;
    return {
      step: stepOf(step),
      who: approver ?? t(`by.${step.by}`),
      needs: [
        ...(step.text === 'required' ? [t('needsText')] : []),
        ...(step.effects ?? []).map((effect) => t(`effect.${effects[effect]}`)),
      ],
    };
  };
};
