import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAllOrganisations } from '#web/features/admin/shared/use-all-organisations.ts';
import { useIsTenantAdmin } from '#web/features/admin/shared/use-is-tenant-admin.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { ImportPanel } from './import-panel.tsx';
import { useDirectoryQueries } from './use-directory-queries.ts';

/** `/admin/directories/:organisation/:group`: one directory group, and its import (R6.5). */
export const DirectoryGroupPage = () => {
  const { t } = useTranslation('directories');
  const { organisation = '', group = '' } = useParams();
  const mayChange = useIsTenantAdmin();
  const { nameOf } = useAllOrganisations();
  const { data, error, refetch } = useQuery(useDirectoryQueries().groups(organisation));
  const found = data?.items.find(({ id }) => id === group);
  usePageTitle(found?.name ?? t('title'));
  if (data ? !found : isProblem(error, 'not-found', 'invalid-request')) return <NotFound />;
  if (!data && error) return <FailureNote error={error} onRetry={() => refetch()} />;
  return (
    <div className="container-narrow stack">
      <PageHeading
        back={
          <Link to={`/admin/directories?organisation=${organisation}`}>
            <Icon name="arrow-left" size="small" /> {t('backTo', { organisation: nameOf(organisation) })}
          </Link>
        }
        lead={t('groupLead')}
      >
        {found?.name ?? t('title')}
      </PageHeading>
      {!found && <Skeleton shape="lines" count={3} />}
      {found && <p>{found.members === 0 ? t('nobodyYet') : t('members', { count: found.members })}</p>}
      {found && mayChange && <ImportPanel path={{ id: organisation, group }} members={found.members} />}
      {found && !mayChange && <p className="hint">{t('adminImports')}</p>}
    </div>
  );
};
