import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConfigurationPage } from '../configuration-page.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { QueuesSection } from './queues-section.tsx';
import { RoutingSection } from './routing-section.tsx';
import { TesterSection } from './tester-section.tsx';
import { useRules } from './use-rules.ts';

/** `/admin/queues`: the teams as a tree, the rules that send tickets to them, and where a ticket would go (R2.1). */
export const QueuesPage = () => {
  const { t } = useTranslation('admin-queues');
  return (
    <ConfigurationPage title={t('title')} lead={t('lead')}>
      {(configuration) => <QueuesParts configuration={configuration} />}
    </ConfigurationPage>
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
