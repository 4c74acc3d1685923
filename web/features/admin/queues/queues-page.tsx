import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { useConfigurationQueries } from '../use-configuration-queries.ts';
import { QueuesSection } from './queues-section.tsx';
import { RoutingSection } from './routing-section.tsx';
import { TesterSection } from './tester-section.tsx';
import { useRules } from './use-rules.ts';
import '#web/styles/admin-configuration.scss';

/** `/admin/queues`: the teams as a tree, the rules that send tickets to them, and where a ticket would go (R2.1). */
export const QueuesPage = () => {
  const { t } = useTranslation('admin-queues');
  const { data, error, refetch } = useQuery(useConfigurationQueries().current());
  usePageTitle(t('title'));
  return (
    <div className="container stack">
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="rows" count={8} />}
      {data && <QueuesParts configuration={data} />}
    </div>
  );
};

const QueuesParts = ({ configuration }: { readonly configuration: ShownConfiguration }) => {
  const { t } = useTranslation('admin-queues');
  const rules = useRules(configuration);
  return (
    <>
      <QueuesSection configuration={configuration} />
      <RoutingSection preset={configuration.preset} rules={rules} />
      <TesterSection preset={configuration.preset} rules={rules.rules} />
      <p>
        <Link to="/admin/catalogue#history">{t('history')}</Link>
      </p>
    </>
  );
};
