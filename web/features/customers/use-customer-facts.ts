import { useTranslation } from 'react-i18next';
import type { Fact } from '#web/lib/editing/fact.ts';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import type { Language } from '#web/lib/text/language.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { CustomerDraft } from './customer-draft.ts';

const plain = ['name', 'number', 'province', 'email', 'phone'] as const;

/** All that is said of an end customer, in words; each contract and each site in one line. */
export const useCustomerFacts = () => {
  const { t } = useTranslation('customers');
  const reader = useLanguage();
  const civil = (day: string) => formatCivilDay(day, { language: reader, now: new Date(), shape: 'full' });
  const siteFact = ({ id, name, address, city, province }: CustomerDraft['sites'][number]): Fact => ({
    key: `site ${id}`,
    term: t('sites'),
    value: [name, address, city, province].filter(Boolean).join(', '),
  });
  const contractFact = (draft: CustomerDraft, { id, site, ...contract }: CustomerDraft['contracts'][number]): Fact => {
    const { name, service, from, to } = contract;
    const place = draft.sites.find((one) => one.id === site)?.name;
    const days = [from && t('since', { day: civil(from) }), to && t('until', { day: civil(to) })];
    return {
      key: `contract ${id}`,
      term: t('contracts'),
      value: [name, service, ...days, place].filter(Boolean).join(', '),
    };
  };
  return (draft: CustomerDraft): readonly Fact[] => [
    ...plain.map((key) => ({ key, term: t(`field.${key}`), value: draft[key] })),
    {
      key: 'language',
      term: t('field.language'),
      value: draft.language && t(`language.${draft.language as Language}`),
    },
    ...draft.contracts.map((contract) => contractFact(draft, contract)),
    ...draft.sites.map(siteFact),
  ];
};
