import { useTranslation } from 'react-i18next';
import type { EndCustomerLineAnswer } from '#contract/answers/end-customer';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useIsDesk } from '#web/lib/queries/use-is-desk.ts';
import { Button } from '#web/ui/button.tsx';

interface FoundProps {
  readonly customers: readonly EndCustomerLineAnswer[];
  readonly onChoose: (customer: EndCustomerLineAnswer) => void;
}

/** The customers that begin so, each a button; the desk reads whose customer it is. */
export const FoundCustomers = ({ customers, onChoose }: FoundProps) => {
  const { t } = useTranslation('opening');
  return (
    <div className="customer-found stack-small">
      <p className="result-count" role="status">
        {customers.length === 0 ? t('customerNone') : t('customersFound', { count: customers.length })}
      </p>
      <ul className="list-plain stack-small">
        {customers.map((customer) => (
          <li key={customer.id}>
            <FoundCustomer customer={customer} onChoose={() => onChoose(customer)} />
          </li>
        ))}
      </ul>
    </div>
  );
};

interface OneProps {
  readonly customer: EndCustomerLineAnswer;
  readonly onChoose: () => void;
}

const FoundCustomer = ({ customer: { name, number, province, partner }, onChoose }: OneProps) => {
  const { t } = useTranslation('opening');
  const words = useWords();
  const partnerName = useIsDesk() ? words.organisation(partner) : '';
  const called = number ? t('customerNumbered', { name, number }) : name;
  return (
    <Button icon="user" onClick={onChoose}>
      {[called, province, partnerName].filter(Boolean).join(' · ')}
    </Button>
  );
};
