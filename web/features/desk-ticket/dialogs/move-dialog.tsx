import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queueLines } from '#web/lib/lists/queue-lines.ts';
import { queueTree } from '#web/lib/lists/queue-tree.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Select } from '#web/ui/select.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { ActionForm } from './action-form.tsx';
import { InternalText } from './internal-text.tsx';
import { useActionSubmit } from './use-action-submit.ts';
import { useDialogText } from './use-dialog-text.ts';

const indent = '\u00a0\u00a0\u00a0';

/** To which queue the ticket goes, with a note for those who work there (R2.2). */
export const MoveDialog = (props: ActionDialogProps) => {
  const { t } = useTranslation('desk-ticket');
  const { ticket, action } = props;
  const { options, isPending, error, refetch } = useQueueOptions(ticket.queue);
  const text = useDialogText(ticket.number, action);
  const submit = useActionSubmit(props, text);
  const [queue, setQueue] = useState('');
  const [missing, setMissing] = useState(false);
  const onSubmit = () => {
    setMissing(queue === '');
    if (queue === '') return document.getElementById('queue')?.focus();
    return submit({ queue });
  };
  return (
    <ActionForm {...props} title={t('dialogs.moveTitle')} submit={t('dialogs.move')} onSubmit={onSubmit}>
      {isPending && <Skeleton shape="rows" />}
      {error && <FailureNote title={t('dialogs.queuesFailed')} error={error} onRetry={refetch} />}
      <Select
        id="queue"
        label={t('dialogs.queue')}
        hint={t('dialogs.leavingQueue')}
        value={queue}
        onChange={setQueue}
        options={options}
        empty={t('dialogs.choose')}
        error={missing ? t('dialogs.chooseQueue') : undefined}
      />
      <InternalText value={text.value} onChange={text.change} />
    </ActionForm>
  );
};

const useQueueOptions = (current: string | undefined) => {
  const { t } = useTranslation('desk-ticket');
  const label = useLabel();
  const { data = [], isPending, error, refetch } = useQuery(useQueries().queues());
  const options = queueLines(queueTree(data))
    .filter(({ queue }) => queue.id !== current && !queue.archived)
    .map(({ queue, depth }) => {
      const name = `${indent.repeat(depth)}${label(queue.label, queue.id)}`;
      return { value: queue.id, label: queue.mine ? `${name} (${t('dialogs.mine')})` : name };
    });
  return { options, isPending, error, refetch };
};
