import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listAddress } from '#web/lib/lists/list-address.ts';
import { mayOpenQueue } from '#web/lib/lists/may-open-queue.ts';
import type { QueueBranch } from '#web/lib/lists/queue-tree.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Badge } from '#web/ui/badge.tsx';

/** Queues with those below them. */
export const QueueBranches = ({ branches }: { readonly branches: readonly QueueBranch[] }) => (
  <ul className="list-plain desk-queues">
    {branches.map(({ queue, below }) => (
      <li key={queue.id}>
        <QueueLine queue={queue} />
        {below.length > 0 && <QueueBranches branches={below} />}
      </li>
    ))}
  </ul>
);

const QueueLine = ({ queue }: Pick<QueueBranch, 'queue'>) => {
  const { t } = useTranslation('desk');
  const label = useLabel();
  const queries = useQueries();
  const { data: me } = useQuery(queries.me());
  const { data: counts } = useQuery(queries.counts());
  const name = label(queue.label, queue.id);
  const open = counts?.byQueue && (counts.byQueue[queue.id] ?? 0);
  const mayOpen = mayOpenQueue(me)(queue);
  return (
    <div className="desk-queue">
      {mayOpen ? (
        <Link to={listAddress({ queue: queue.id })} className="desk-queue-name">
          {name}
        </Link>
      ) : (
        <span className="desk-queue-name muted">{name}</span>
      )}
      {queue.mine && <Badge icon="user">{t('mine')}</Badge>}
      {mayOpen && open !== undefined && <span className="desk-queue-count">{t('openTickets', { count: open })}</span>}
    </div>
  );
};
