import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer, TicketSummaryAnswer } from '#contract/answers/ticket';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Progress } from '#web/ui/progress.tsx';
import type { BulkAction } from './bulk-action.ts';
import { BulkOutcome } from './bulk-outcome.tsx';
import { OwnerChoice } from './owner-choice.tsx';
import { QueueChoice } from './queue-choice.tsx';
import { useBulkRun } from './use-bulk-run.ts';

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly tickets: readonly TicketSummaryAnswer[];
  readonly onActed: (ticket: TicketAnswer) => void;
  /** With the numbers of those for which it did not work. */
  readonly onClose: (left: readonly string[]) => void;
}

/** One action for all chosen tickets: what it needs, how far it is, and what became of each (WEB 2.6). */
export const BulkDialog = ({ action, tickets, onActed, onClose }: BulkDialogProps) => {
  const { t } = useTranslation(['desk-list', 'common']);
  const numbers = tickets.map(({ number }) => number);
  const { status, outcomes, start, stop } = useBulkRun(numbers, onActed);
  const [chosen, setChosen] = useState('');
  const count = numbers.length;
  const done = new Set(outcomes.flatMap((outcome) => (outcome.done ? [outcome.number] : [])));
  const close = () => {
    stop();
    onClose(numbers.filter((number) => !done.has(number)));
  };
  const begin = () => {
    const body = { ...(action === 'assign' && { owner: chosen }), ...(action === 'move' && { queue: chosen }) };
    return start({ action, body });
  };
  return (
    <Dialog
      title={t(`bulk.${action}.title`, { count })}
      onClose={close}
      actions={
        <BulkButtons
          {...{ status, close, stop }}
          words={t(`bulk.${action}.do`, { count })}
          begin={action === 'take-charge' || chosen !== '' ? begin : undefined}
        />
      }
    >
      {status === 'waiting' && action === 'take-charge' && <p>{t('bulk.take-charge.text')}</p>}
      {status === 'waiting' && action === 'assign' && <OwnerChoice {...{ tickets, chosen, onChange: setChosen }} />}
      {status === 'waiting' && action === 'move' && <QueueChoice {...{ chosen, onChange: setChosen }} />}
      {status === 'running' && (
        <div className="stack-small" role="status">
          <p>{t('bulk.progress', { done: outcomes.length, total: count })}</p>
          <Progress label={t(`bulk.${action}.title`, { count })} value={(outcomes.length / count) * 100} />
        </div>
      )}
      {status === 'over' && <BulkOutcome {...{ action, outcomes, count }} />}
    </Dialog>
  );
};

interface BulkButtonsProps {
  readonly status: 'waiting' | 'running' | 'over';
  readonly words: string;
  /** Absent while something is missing. */
  readonly begin: (() => Promise<void>) | undefined;
  readonly stop: () => void;
  readonly close: () => void;
}

const BulkButtons = ({ status, words, begin, stop, close }: BulkButtonsProps) => {
  const { t } = useTranslation(['desk-list', 'common']);
  if (status === 'running') return <Button onClick={stop}>{t('bulk.stop')}</Button>;
  if (status === 'over')
    return (
      <Button variant="primary" onClick={close}>
        {t('common:close')}
      </Button>
    );
  return (
    <>
      <Button variant="primary" disabled={!begin} onClick={() => begin?.().catch(() => undefined)}>
        {words}
      </Button>
      <Button onClick={close}>{t('common:cancel')}</Button>
    </>
  );
};
