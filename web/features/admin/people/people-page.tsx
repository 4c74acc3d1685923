import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { searchAddress } from '#web/features/admin/shared/search-address.ts';
import { useIsTenantAdmin } from '#web/features/admin/shared/use-is-tenant-admin.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Button } from '#web/ui/button.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { SearchForm } from '#web/ui/search-form.tsx';
import { NewPersonDialog } from './new-person-dialog.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleFound } from './people-found.tsx';
import { type PeopleSearch, peopleSearch } from './people-search.ts';

const nobody: PeopleSearch = { name: '', role: '', organisation: '', disabled: '' };

/** `/admin/people`: whoever may come in, looked for by name, role and organisation, and led to their pages (R9.2). */
export const PeoplePage = () => {
  const { t } = useTranslation('admin-people');
  const [address, setAddress] = useSearchParams();
  const search = peopleSearch(address);
  const change = (changes: Partial<PeopleSearch>) =>
    setAddress(searchAddress({ ...search, ...changes }), { replace: true });
  usePageTitle(t('people'));
  return (
    <div className="container stack">
      <PageHeading lead={t('lead')} aside={<NewPerson organisation={search.organisation} />}>
        {t('people')}
      </PageHeading>
      <SearchForm label={t('search')} searched={search.name} onSearch={(name) => change({ name })}>
        <PeopleFilters search={search} onChange={change} />
      </SearchForm>
      <PeopleFound search={search} onClear={() => change(nobody)} />
    </div>
  );
};

const NewPerson = ({ organisation }: Pick<PeopleSearch, 'organisation'>) => {
  const { t } = useTranslation('admin-people');
  const [open, setOpen] = useState(false);
  if (!useIsTenantAdmin()) return null;
  return (
    <>
      <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
        {t('new')}
      </Button>
      {open && <NewPersonDialog organisation={organisation} onClose={() => setOpen(false)} />}
    </>
  );
};
