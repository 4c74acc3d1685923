import { useQueries as useManyQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Select } from '#web/ui/select.tsx';

interface OwnerChoiceProps {
  readonly tickets: readonly Pick<TicketSummaryAnswer, 'queue'>[];
  readonly chosen: string;
  readonly onChange: (owner: string) => void;
}

/** Who can own all of the chosen tickets: the operators that their queues have in common. */
export const OwnerChoice = ({ tickets, chosen, onChange }: OwnerChoiceProps) => {
  const { t } = useTranslation('desk-list');
  const queries = useQueries();
  const { data: me } = useQuery(queries.me());
  const queues = [...new Set(tickets.flatMap(({ queue }) => queue ?? []))];
  const lists = useManyQueries({ queries: queues.map((queue) => queries.operators(queue)) });
  const [first = [], ...others] = lists.map(({ data = [] }) => data);
  const shared = first.filter(({ id }) => others.every((list) => list.some((one) => one.id === id)));
  const options = shared.map(({ id, name }) => ({ value: id, label: id === me?.id ? t('toMe', { name }) : name }));
  if (lists.every(({ isSuccess }) => isSuccess) && options.length === 0) return <p>{t('bulk.assign.nobody')}</p>;
  return (
    <Select
      id="bulk-owner"
      label={t('bulk.assign.whom')}
      empty={t('choose')}
      value={chosen}
      options={options}
      onChange={onChange}
    />
  );
};
