import { useTranslation } from 'react-i18next';
import { usePresetWords } from '#web/features/admin/shared/use-preset-words.ts';
import type { Fact } from '#web/lib/editing/fact.ts';
import { formatCivilDay } from '#web/lib/text/dates.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import type { Agreement, StoredOrganisation } from './organisation.ts';

/** What is said of an organisation, in words: for reading, for conflicts and for its history. */
export const useOrganisationFacts = (): ((organisation: StoredOrganisation) => readonly Fact[]) => {
  const { t } = useTranslation(['admin-organisations', 'administration']);
  const agreementWords = useAgreementWords();
  return ({ name, kind = 'customer', sharing = 'referents', domains = [], ...more }) => [
    { key: 'name', term: t('field.name'), value: name },
    { key: 'kind', term: t('field.kind'), value: t(`kind.${kind}`) },
    { key: 'sharing', term: t('field.sharing'), value: t(`sharing.${sharing}`) },
    { key: 'domains', term: t('field.domains'), value: domains.join(', ') },
    { key: 'identityProvider', term: t('field.identityProvider'), value: more.identityProvider ?? '' },
    {
      key: 'defaultRole',
      term: t('field.defaultRole'),
      value: more.defaultRole ? t(`administration:role.${more.defaultRole}`) : '',
    },
    ...more.agreements.map((agreement) => ({
      key: `agreement ${agreement.id}`,
      term: t('agreementNamed', { id: agreement.id }),
      value: agreementWords(agreement),
    })),
    { key: 'archived', term: t('field.archived'), value: t(more.archived ? 'archived' : 'inUse') },
  ];
};

const useAgreementWords = () => {
  const { t } = useTranslation('admin-organisations');
  const language = useLanguage();
  const words = usePresetWords();
  const day = (civil: string) => formatCivilDay(civil, { language, now: new Date(), shape: 'full' });
  return ({ areas, from, to }: Agreement): string =>
    `${t('validity', { from: day(from), to: day(to) })}: ${areas.map((area) => words.area(area)).join(', ')}`;
};
