import { useTranslation } from 'react-i18next';
import type { EndCustomerAnswer } from '#contract/answers/end-customer';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useIsDesk } from '#web/lib/queries/use-is-desk.ts';
import { DefinitionList } from '#web/ui/definition-list.tsx';

/** What is known of an end customer, and how to reach it. */
export const CustomerFacts = ({ customer }: { readonly customer: EndCustomerAnswer }) => {
  const { t } = useTranslation('customers');
  const words = useWords();
  const isDesk = useIsDesk();
  const { number, province, email, phone, language, partner } = customer;
  return (
    <DefinitionList
      items={[
        ...(isDesk ? [{ key: 'partner', term: t('field.partner'), value: words.organisation(partner) }] : []),
        { key: 'number', term: t('field.number'), value: number },
        { key: 'province', term: t('field.province'), value: province },
        { key: 'email', term: t('field.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
        {
          key: 'phone',
          term: t('field.phone'),
          value: phone && <a href={`tel:${phone.replace(/[^+0-9]/g, '')}`}>{phone}</a>,
        },
        { key: 'language', term: t('field.language'), value: t(`language.${language}`) },
      ]}
    />
  );
};
