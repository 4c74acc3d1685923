import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { catalogueTables } from './catalogue-entry.ts';
import { CatalogueSection } from './catalogue-section.tsx';
import { ConfigurationHistory } from './configuration-history.tsx';
import { useConfigurationQueries } from './use-configuration-queries.ts';

/** `/admin/catalogue`: what the desk offers, edited in both languages, with its history. */
export const CataloguePage = () => {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useQuery(useConfigurationQueries().current());
  usePageTitle(t('catalogue'));
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('catalogueLead')}>{t('catalogue')}</PageHeading>
      {!data && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="rows" count={8} />}
      {data &&
        catalogueTables
          .filter((table) => data.preset[table])
          .map((table) => <CatalogueSection key={table} table={table} configuration={data} />)}
      {data && <ConfigurationHistory version={data.version} />}
    </div>
  );
};
