import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listAddress } from '#web/lib/lists/list-address.ts';
import { mayOpenQueue } from '#web/lib/lists/may-open-queue.ts';
import type { QueueBranch } from '#web/lib/lists/queue-tree.ts';
import { openBranches, queueTree } from '#web/lib/lists/queue-tree.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { useLabel } from '#web/lib/text/use-label.ts';
import { SavedViews } from './saved-views.tsx';

interface ListSideProps {
  readonly id: string;
  readonly wanted: WantedList;
}

/** Beside the list: views, ready and one's own, and the tree of queues (WEB 2.6). */
export const ListSide = ({ id, wanted }: ListSideProps) => {
  const { t } = useTranslation('desk-list');
  const queries = useQueries();
  const { data: queues = [] } = useQuery(queries.queues());
  const { data: me } = useQuery(queries.me());
  return (
    <aside className="list-side" id={id} aria-label={t('viewsAndQueues')}>
      <SavedViews wanted={wanted} />
      <nav aria-labelledby="list-queues">
        <h2 className="list-side-title" id="list-queues">
          {t('queues')}
        </h2>
        <Branches branches={openBranches(queueTree(queues), mayOpenQueue(me))} current={wanted.queue} />
      </nav>
    </aside>
  );
};

interface BranchesProps {
  readonly branches: readonly QueueBranch[];
  readonly current: string | undefined;
}

const Branches = ({ branches, current }: BranchesProps) => (
  <ul className="list-plain list-side-links">
    {branches.map((branch) => (
      <li key={branch.queue.id}>
        <QueueLine branch={branch} current={current} />
        {branch.below.length > 0 && <Branches branches={branch.below} current={current} />}
      </li>
    ))}
  </ul>
);

const QueueLine = ({
  branch: { queue },
  current,
}: {
  readonly branch: QueueBranch;
  readonly current: BranchesProps['current'];
}) => {
  const queries = useQueries();
  const { data: counts } = useQuery(queries.counts());
  const { data: me } = useQuery(queries.me());
  const label = useLabel();
  const name = label(queue.label, queue.id);
  if (!mayOpenQueue(me)(queue)) return <span className="list-side-text muted">{name}</span>;
  return (
    <Link
      className="list-side-link"
      to={listAddress({ queue: queue.id })}
      aria-current={current === queue.id ? 'page' : undefined}
    >
      <span>{name}</span>
      <span className="list-side-count">{counts?.byQueue ? (counts.byQueue[queue.id] ?? 0) : ''}</span>
    </Link>
  );
};
