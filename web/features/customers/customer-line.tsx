import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EndCustomerLineAnswer } from '#contract/answers/end-customer';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useIsDesk } from '#web/lib/queries/use-is-desk.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Card } from '#web/ui/card.tsx';

/** An end customer in short; the desk, which has those of all partners, reads whose it is. */
export const CustomerLine = ({ customer }: { readonly customer: EndCustomerLineAnswer }) => {
  const { t } = useTranslation('customers');
  const words = useWords();
  const isDesk = useIsDesk();
  const { id, name, number, province, partner, archived } = customer;
  return (
    <Card
      as="li"
      level={2}
      pressable
      title={<Link to={`/customers/${id}`}>{name}</Link>}
      meta={
        <>
          {number && <span>{t('numbered', { number })}</span>}
          {province && <span>{province}</span>}
          {isDesk && <span>{words.organisation(partner)}</span>}
          {archived && <Badge icon="lock">{t('archived')}</Badge>}
        </>
      }
    />
  );
};
