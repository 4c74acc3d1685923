import { useTranslation } from 'react-i18next';
import type { Localized } from '#domain/text';
import type { Fact } from '#web/lib/editing/fact.ts';
import { languages } from '#web/lib/text/language.ts';

/** Words that a form asks for in each language, one fact for each of them. */
export const useLocalizedFacts = () => {
  const { t } = useTranslation('admin-forms');
  return (key: string, name: string, words: Localized | undefined): readonly Fact[] =>
    languages.map((language) => ({
      key: `${key} ${language}`,
      term: t(`in.${language}`, { name }),
      value: words?.[language] ?? '',
    }));
};
