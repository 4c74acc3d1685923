import { useTranslation } from 'react-i18next';
import type { Transition, Workflow } from '#domain/preset/preset';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { useLabel } from '#web/lib/text/use-label.ts';

/** What a step of a workflow is called, by the preset's own words where it has some. */
export const useStepWords = ({ silenceDays }: Workflow): ((step: Transition) => string) => {
  const { t } = useTranslation('admin-workflow');
  const actionWords = useActionWords();
  const label = useLabel();
  return ({ action, by, label: own }) => {
    if (own) return label(own);
    if (by === 'clock') {
      if (action === 'wake') return t('clock.wake');
      return action === 'resolve' ? t('clock.resolve') : t('clock.silence', { count: silenceDays });
    }
    if (action === 'comment') return t('comment');
    return action === 'confirm' ? t('confirm') : actionWords(action);
  };
};
