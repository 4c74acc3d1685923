import { useTranslation } from 'react-i18next';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import { tellingChanges } from '#web/lib/conversation/telling-changes.ts';
import { useChangeWords } from '#web/lib/conversation/use-change-words.ts';
import { Icon } from '../icon.tsx';
import { Moment } from '../moment.tsx';
import { Changes } from './changes.tsx';

/** What happened between two messages, as a thin line. */
export const EventLine = ({ event }: { readonly event: HistoryEntryAnswer }) => {
  const { t } = useTranslation('conversation');
  const words = useChangeWords();
  return (
    <li className="event-line">
      <Icon name="refresh" size="small" />
      <span>{event.by.name || t('someone')}</span>
      <Changes changes={tellingChanges(event).map(words)} />
      <Moment at={event.at} />
    </li>
  );
};
