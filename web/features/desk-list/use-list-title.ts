import { useTranslation } from 'react-i18next';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { listAddress } from '#web/lib/lists/list-address.ts';
import { useKept } from '#web/lib/lists/use-kept.ts';
import { useQueueWords } from '#web/lib/lists/use-queue-words.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { readyViews } from './ready-views.ts';
import type { SavedView } from './saved-view.ts';

/** What the list is called: its view, its queue, or simply a list. */
export const useListTitle = (wanted: WantedList): string => {
  const { t } = useTranslation('desk-list');
  const queueWords = useQueueWords();
  const words = useWords();
  const { value: views = [] } = useKept<readonly SavedView[]>('desk-views');
  const here = listAddress(wanted);
  const own = views.find(({ to }) => to === here);
  if (own) return own.name;
  const ready = readyViews.find(({ to }) => to === here);
  if (ready) return t(`readyViews.${ready.key}`);
  if (wanted.queue) return queueWords(wanted.queue);
  const onlyStates = here === listAddress({ state: wanted.state });
  return wanted.state && onlyStates ? wanted.state.split(',').map(words.state).join(', ') : t('title');
};
