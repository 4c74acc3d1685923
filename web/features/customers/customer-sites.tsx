import { useTranslation } from 'react-i18next';
import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import { Card } from '#web/ui/card.tsx';

/** Where the customer's things stand. */
export const CustomerSites = ({ customer: { sites } }: { readonly customer: EndCustomerAnswer }) => {
  const { t } = useTranslation('customers');
  return (
    <section className="page-section stack-small" aria-labelledby="sites">
      <h2 className="section-title" id="sites">
        {t('sites')}
      </h2>
      {sites.length === 0 && <p className="muted">{t('noSites')}</p>}
      <ul className="list-plain stack-small">
        {sites.map(({ id, name, address, city, province }) => (
          <Card
            key={id}
            as="li"
            title={name}
            meta={<span>{[address, city, province].filter((part) => part !== undefined).join(', ')}</span>}
          />
        ))}
      </ul>
    </section>
  );
};
