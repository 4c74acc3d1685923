import '#web/styles/desk.scss';
import '#web/styles/dashboard.scss';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queueTree } from '#web/lib/lists/queue-tree.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AsOf } from './as-of.tsx';
import { QueueBranches } from './queue-branches.tsx';

/** `/desk/queues`: the tree of queues with how many open tickets each has; one's own are marked. */
export const QueuesPage = () => {
  const { t } = useTranslation('desk');
  usePageTitle(t('queues'));
  return (
    <div className="desk-page">
      <PageHeading aside={<AsOf />} lead={t('queuesLead')}>
        {t('queues')}
      </PageHeading>
      <Queues />
    </div>
  );
};

const Queues = () => {
  const { t } = useTranslation('desk');
  const { data: queues, error, refetch } = useQuery(useQueries().queues());
  if (!queues && error) return <FailureNote title={t('queuesFailed')} error={error} onRetry={refetch} />;
  if (!queues) return <Skeleton shape="rows" count={8} />;
  if (queues.length === 0) return <EmptyState title={t('noQueues')} />;
  return <QueueBranches branches={queueTree(queues)} />;
};
