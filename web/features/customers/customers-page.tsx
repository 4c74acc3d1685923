import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Button } from '#web/ui/button.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { CustomerDialog } from './customer-dialog.tsx';
import { CustomerFilters } from './customer-filters.tsx';
import { type CustomerSearch, customerAddress, customerSearch } from './customer-search.ts';
import { CustomersFound } from './customers-found.tsx';
import { RegistryOnly } from './registry-only.tsx';
import '#web/styles/customers.scss';

/** `/customers`: a partner's end customers, looked for, added, and led to their pages (R1.10). */
export const CustomersPage = () => {
  const { t } = useTranslation('customers');
  const [address, setAddress] = useSearchParams();
  const search = customerSearch(address);
  const change = (changes: Partial<CustomerSearch>) =>
    setAddress(customerAddress({ ...search, ...changes }), { replace: true });
  usePageTitle(t('customers'));
  return (
    <RegistryOnly>
      <div className="container stack">
        <PageHeading lead={t('lead')} aside={<NewCustomer />}>
          {t('customers')}
        </PageHeading>
        <CustomerFilters search={search} onChange={change} />
        <CustomersFound search={search} onClear={() => setAddress(new URLSearchParams(), { replace: true })} />
      </div>
    </RegistryOnly>
  );
};

const NewCustomer = () => {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
        {t('new')}
      </Button>
      {open && (
        <CustomerDialog onClose={() => setOpen(false)} onSaved={({ value }) => navigate(`/customers/${value.id}`)} />
      )}
    </>
  );
};
