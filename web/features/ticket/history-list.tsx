import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import { useChangeWords } from '#web/lib/conversation/use-change-words.ts';
import { useEvents } from '#web/lib/conversation/use-events.ts';
import { Button } from '#web/ui/button.tsx';
import { Changes } from '#web/ui/conversation/changes.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Moment } from '#web/ui/moment.tsx';

interface HistoryListProps {
  readonly number: string;
  readonly version: string | undefined;
}

/** Who did what and when, as far as a requester is told (R1.9). */
export const HistoryList = ({ number, version }: HistoryListProps) => {
  const { t } = useTranslation('ticket');
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t('history')} open={open} onToggle={setOpen}>
      {open && <Entries number={number} version={version} />}
    </Disclosure>
  );
};

const Entries = ({ number, version }: HistoryListProps) => {
  const { t } = useTranslation('ticket');
  const { query, older } = useEvents(number, version);
  return (
    <>
      <ol className="list-lines">
        {query.data?.items.map((entry) => (
          <Entry key={entry.sequence} entry={entry} />
        ))}
      </ol>
      {(query.isError || older.isError) && (
        <FailureNote
          title={t('historyFailed')}
          error={query.error ?? older.error}
          onRetry={() => (query.isError ? query.refetch() : older.mutate(undefined))}
        />
      )}
      {query.data?.next !== undefined && (
        <Button size="small" busy={older.isPending} onClick={() => older.mutate(undefined)}>
          {t('olderHistory')}
        </Button>
      )}
    </>
  );
};

const told = ['opened', 'commented', 'replied', 'reclassified', 'closed', 'disclosed', 'concealed', 'woken'] as const;

const Entry = ({ entry: { type, by, at, changes } }: { readonly entry: HistoryEntryAnswer }) => {
  const { t } = useTranslation('ticket');
  const words = useChangeWords();
  const known = told.find((one) => one === type);
  return (
    <li className="history-entry">
      <span>
        <strong>{by.name || t('someone')}</strong> {t(`event.${known ?? 'acted'}`)}
      </span>
      {type !== 'opened' && changes.length > 0 && <Changes changes={changes.map(words)} />}
      <span className="small-print">
        <Moment at={at} />
      </span>
    </li>
  );
};
