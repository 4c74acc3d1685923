import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { fetchDemoPeople } from './demo-person.ts';
import { DemoRole } from './demo-role.tsx';

const roles = ['requester', 'referent', 'operator', 'supervisor', 'tenant_admin'] as const;

/** The first page after `npm start`: the demo's people by role, each one click away. */
export const StartPage = () => {
  const { t } = useTranslation('session');
  const { local } = useConfiguration();
  usePageTitle(t('startTitle'));
  return (
    <div className="container stack">
      <PageHeading lead={local ? t('startLead') : t('startMissing')}>{t('startTitle')}</PageHeading>
      {local && <DemoPeople />}
    </div>
  );
};

const DemoPeople = () => {
  const { t } = useTranslation('session');
  const { data, error, refetch } = useQuery({ queryKey: ['demo-people'], queryFn: fetchDemoPeople });
  if (error) return <FailureNote title={t('startFailed')} error={error} onRetry={() => refetch()} />;
  if (!data) return <Skeleton shape="cards" />;
  return roles
    .map((role) => ({ role, people: data.filter((person) => person.role === role) }))
    .filter(({ people }) => people.length > 0)
    .map(({ role, people }) => <DemoRole key={role} role={role} people={people} />);
};
