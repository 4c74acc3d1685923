import { useTranslation } from 'react-i18next';
import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import { useConfiguration } from '#web/lib/configuration/use-configuration.ts';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import { dayIn } from '#web/lib/text/day-in.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Card } from '#web/ui/card.tsx';

type Contract = EndCustomerAnswer['contracts'][number];

/** What the partner supplies to the customer, where and since when; what has ended says so. */
export const CustomerContracts = ({ customer }: { readonly customer: EndCustomerAnswer }) => {
  const { t } = useTranslation('customers');
  const { contracts, sites } = customer;
  return (
    <section className="page-section stack-small" aria-labelledby="contracts">
      <h2 className="section-title" id="contracts">
        {t('contracts')}
      </h2>
      {contracts.length === 0 && <p className="muted">{t('noContracts')}</p>}
      <ul className="list-plain stack-small">
        {contracts.map((contract) => (
          <ContractCard
            key={contract.id}
            contract={contract}
            site={sites.find(({ id }) => id === contract.site)?.name}
          />
        ))}
      </ul>
    </section>
  );
};

const ContractCard = ({ contract, site }: { readonly contract: Contract; readonly site: string | undefined }) => {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  const { timeZone } = useConfiguration().tenant;
  const { name, service, from, to } = contract;
  const day = (civil: string) => formatCivilDay(civil, { language, now: new Date(), shape: 'full' });
  const isOver = to !== undefined && to < dayIn(timeZone, new Date());
  return (
    <Card
      as="li"
      title={name}
      meta={
        <>
          {service && <span>{service}</span>}
          {site && <span>{site}</span>}
          {from && <span>{t('since', { day: day(from) })}</span>}
          {to && <span>{t('until', { day: day(to) })}</span>}
          {isOver && <Badge>{t('over')}</Badge>}
        </>
      }
    />
  );
};
