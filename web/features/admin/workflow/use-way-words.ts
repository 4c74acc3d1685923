import { useTranslation } from 'react-i18next';
import type { Effect, Transition, Workflow } from '#domain/preset/preset';
import type { Way } from '#domain/preset/workflow-graph';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { useLabel } from '#web/lib/text/use-label.ts';

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
export const useWayWords = ({ silenceDays }: Workflow): ((way: Way) => WayWords) => {
  const { t } = useTranslation('admin-workflow');
  const actionWords = useActionWords();
  const label = useLabel();
  const stepOf = ({ action, by, label: own }: Transition): string => {
    if (own) return label(own);
    if (by === 'clock') {
      if (action === 'wake') return t('clock.wake');
      return action === 'resolve' ? t('clock.resolve') : t('clock.silence', { count: silenceDays });
    }
    if (action === 'comment') return t('comment');
    return action === 'confirm' ? t('confirm') : actionWords(action);
  };
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
