import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useCustomerQueries } from '#web/lib/queries/use-customer-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { ArchiveCustomer } from './archive-customer.tsx';
import type { AnsweredCustomer } from './customer.ts';
import { CustomerActions } from './customer-actions.tsx';
import { CustomerContracts } from './customer-contracts.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { CustomerSites } from './customer-sites.tsx';
import { CustomerTickets } from './customer-tickets.tsx';
import { RegistryOnly } from './registry-only.tsx';
import '#web/styles/customers.scss';

/** `/customers/:id`: one end customer with its contracts, sites and tickets (R1.10). */
export const CustomerPage = () => (
  <RegistryOnly>
    <Customer />
  </RegistryOnly>
);

const Customer = () => {
  const { t } = useTranslation('customers');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(useCustomerQueries().customer(id));
  usePageTitle(data?.value.name ?? t('customer'));
  if (!data && isProblem(error, 'not-found', 'not-allowed')) return <NotFound />;
  return (
    <div className="container stack">
      <PageHeading
        back={<Link to="/customers">{t('customers')}</Link>}
        {...(data && { aside: <CustomerActions customer={data} /> })}
      >
        {data?.value.name ?? t('customer')}
      </PageHeading>
      {!data && error && <FailureNote title={t('failedOne')} error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton shape="lines" count={8} />}
      {data && <WholeCustomer key={id} customer={data} />}
    </div>
  );
};

const WholeCustomer = ({ customer }: { readonly customer: AnsweredCustomer }) => (
  <>
    <CustomerFacts customer={customer.value} />
    <CustomerContracts customer={customer.value} />
    <CustomerSites customer={customer.value} />
    <CustomerTickets id={customer.value.id} />
    <ArchiveCustomer customer={customer} />
  </>
);
