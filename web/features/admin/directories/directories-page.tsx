import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAllOrganisations } from '#web/features/admin/shared/use-all-organisations.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Select } from '#web/ui/select.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { DirectoryGroups } from './directory-groups.tsx';

/** `/admin/directories`: whose people may come in as soon as a referent asks, organisation by organisation (R6.5). */
export const DirectoriesPage = () => {
  const { t } = useTranslation('directories');
  const [search, setSearch] = useSearchParams();
  const { organisations, error, refetch } = useAllOrganisations();
  usePageTitle(t('title'));
  const only = organisations?.length === 1 ? organisations[0]?.id : undefined;
  const chosen = search.get('organisation') ?? only ?? '';
  return (
    <div className="container-narrow stack">
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      {!organisations && error && <FailureNote error={error} onRetry={() => refetch()} />}
      {!organisations && !error && <Skeleton shape="rows" count={3} />}
      {organisations && (
        <Select
          id="organisation"
          label={t('organisation')}
          value={chosen}
          onChange={(organisation) => setSearch(organisation === '' ? {} : { organisation }, { replace: true })}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          empty={t('chooseOrganisation')}
        />
      )}
      {organisations && chosen === '' && <EmptyState title={t('noneChosen')}>{t('noneChosenText')}</EmptyState>}
      {chosen !== '' && <DirectoryGroups key={chosen} organisation={chosen} />}
    </div>
  );
};
