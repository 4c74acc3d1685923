import { useTranslation } from 'react-i18next';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';

const told = [
  'opened',
  'commented',
  'replied',
  'noted',
  'assigned',
  'moved',
  'released',
  'reclassified',
  'closed',
  'woken',
  'linked',
  'disclosed',
  'concealed',
] as const;

/** What an event says after its author's name: 'ha spostato il ticket'. */
export const useEventWords = (): ((entry: Pick<HistoryEntryAnswer, 'type' | 'action'>) => string) => {
  const { t } = useTranslation('desk-ticket');
  const actionWords = useActionWords();
  return ({ type, action }) => {
    const known = told.find((one) => one === type);
    return known ? t(`past.${known}`) : t('past.acted', { action: actionWords(action ?? type) });
  };
};
