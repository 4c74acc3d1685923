import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Select } from '#web/ui/select.tsx';

interface QueueChoiceProps {
  readonly chosen: string;
  readonly onChange: (queue: string) => void;
}

/** Any queue of the desk: a ticket may be moved to all of them (R2.2). */
export const QueueChoice = ({ chosen, onChange }: QueueChoiceProps) => {
  const { t } = useTranslation('desk-list');
  const label = useLabel();
  const { data: queues = [] } = useQuery(useQueries().queues());
  return (
    <Select
      id="bulk-queue"
      label={t('bulk.move.where')}
      empty={t('choose')}
      value={chosen}
      options={queues.map((queue) => ({ value: queue.id, label: label(queue.label, queue.id) }))}
      onChange={onChange}
    />
  );
};
