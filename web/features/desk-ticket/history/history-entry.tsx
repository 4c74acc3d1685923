import { useTranslation } from 'react-i18next';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import { Badge } from '#web/ui/badge.tsx';
import { Moment } from '#web/ui/moment.tsx';
import { ChangeList } from './change-list.tsx';
import { useEventWords } from './use-event-words.ts';

/** One event: who, what, when, and the fields that it changed. */
export const HistoryEntry = ({ entry }: { readonly entry: HistoryEntryAnswer }) => {
  const { t } = useTranslation('desk-ticket');
  const words = useEventWords();
  return (
    <li className="history-entry">
      <p>
        <strong>{entry.by.name || t('past.someone')}</strong> {words(entry)}{' '}
        {entry.type === 'noted' && (
          <Badge tone="note" icon="lock">
            {t('past.internal')}
          </Badge>
        )}
      </p>
      <p className="small-print">
        <Moment at={entry.at} />
      </p>
      <ChangeList changes={entry.changes} />
    </li>
  );
};
