import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { searchAddress } from '#web/features/admin/shared/search-address.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { AuditEntries } from './audit-entries.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { type AuditSearch, auditSearch } from './audit-search.ts';

/** `/admin/audit`: who changed what in the administration, month by month, in words (R9.3); only a tenant admin has it. */
export const AuditPage = () => {
  const { data: me } = useQuery(useQueries().me());
  if (!me) return null;
  return me.role === 'tenant_admin' ? <Audit /> : <NotFound />;
};

const Audit = () => {
  const { t } = useTranslation('audit');
  const [address, setAddress] = useSearchParams();
  const search = auditSearch(address, new Date());
  const change = (changes: Partial<AuditSearch>) =>
    setAddress(searchAddress({ ...search, ...changes }), { replace: true });
  usePageTitle(t('title'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <AuditFilters search={search} onChange={change} />
      <AuditEntries key={JSON.stringify(search)} search={search} onChange={change} />
    </div>
  );
};
