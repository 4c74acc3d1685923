import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ThingHistory } from '#web/features/admin/shared/thing-history.tsx';
import { useIsTenantAdmin } from '#web/features/admin/shared/use-is-tenant-admin.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import { Badge } from '#web/ui/badge.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { AgreementsSection } from './agreements-section.tsx';
import { ArchiveOrganisation } from './archive-organisation.tsx';
import type { AnsweredOrganisation, StoredOrganisation } from './organisation.ts';
import { OrganisationFacts } from './organisation-facts.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { PeopleOfOrganisation } from './people-of-organisation.tsx';
import { useOrganisationFacts } from './use-organisation-facts.ts';

/** `/admin/organisations/:id`: one organisation, its agreements and its people (R1.4). */
export const OrganisationPage = () => {
  const { t } = useTranslation('admin-organisations');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(useAdministrationQueries().organisation(id));
  usePageTitle(data?.value.name ?? t('organisation'));
  if (!data && isProblem(error, 'not-found', 'invalid-request')) return <NotFound />;
  return (
    <div className="container stack">
      <PageHeading back={<Link to="/admin/organisations">{t('organisations')}</Link>}>
        {data?.value.name ?? t('organisation')}
      </PageHeading>
      {!data && error && <FailureNote title={t('failedOne')} error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="lines" count={8} />}
      {data && <WholeOrganisation key={id} organisation={data} />}
    </div>
  );
};

const WholeOrganisation = ({ organisation }: { readonly organisation: AnsweredOrganisation }) => {
  const { t } = useTranslation('admin-organisations');
  const mayChange = useIsTenantAdmin();
  const factsOf = useOrganisationFacts();
  const { id, archived } = organisation.value;
  return (
    <>
      <p className="card-meta">
        <code>{id}</code>
        {archived && <Badge icon="lock">{t('archived')}</Badge>}
      </p>
      {mayChange ? <OrganisationForm organisation={organisation} /> : <OrganisationFacts of={organisation.value} />}
      <AgreementsSection organisation={organisation} mayChange={mayChange} />
      <PeopleOfOrganisation id={id} />
      {mayChange && <ArchiveOrganisation organisation={organisation} />}
      {mayChange && (
        <ThingHistory what="organisation" id={id} factsOf={(stored) => factsOf(stored as StoredOrganisation)} />
      )}
    </>
  );
};
