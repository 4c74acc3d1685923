import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { searchAddress } from '#web/features/admin/shared/search-address.ts';
import { useIsTenantAdmin } from '#web/features/admin/shared/use-is-tenant-admin.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Button } from '#web/ui/button.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { SearchForm } from '#web/ui/search-form.tsx';
import { Select } from '#web/ui/select.tsx';
import { NewOrganisationDialog } from './new-organisation-dialog.tsx';
import { organisationSearch } from './organisation-search.ts';
import { OrganisationsFound } from './organisations-found.tsx';

/** `/admin/organisations`: who may ask for help here; looked for by name, made, and led to their pages (R1.4). */
export const OrganisationsPage = () => {
  const { t } = useTranslation('admin-organisations');
  const [address, setAddress] = useSearchParams();
  const search = organisationSearch(address);
  const change = (changes: Partial<typeof search>) =>
    setAddress(searchAddress({ ...search, ...changes }), { replace: true });
  usePageTitle(t('organisations'));
  return (
    <div className="container stack">
      <PageHeading lead={t('lead')} aside={<NewOrganisation />}>
        {t('organisations')}
      </PageHeading>
      <SearchForm label={t('search')} searched={search.name} onSearch={(name) => change({ name })}>
        <Select
          id="archived"
          label={t('show')}
          value={search.archived}
          onChange={(archived) => change({ archived })}
          empty={t('showInUse')}
          options={[
            { value: 'include', label: t('showAll') },
            { value: 'only', label: t('showArchived') },
          ]}
        />
      </SearchForm>
      <OrganisationsFound search={search} onClear={() => change({ name: '', archived: '' })} />
    </div>
  );
};

const NewOrganisation = () => {
  const { t } = useTranslation('admin-organisations');
  const [open, setOpen] = useState(false);
  if (!useIsTenantAdmin()) return null;
  return (
    <>
      <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
        {t('new')}
      </Button>
      {open && <NewOrganisationDialog onClose={() => setOpen(false)} />}
    </>
  );
};
