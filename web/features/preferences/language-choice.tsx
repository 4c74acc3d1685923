import { useTranslation } from 'react-i18next';
import type { Language } from '#web/lib/text/language.ts';
import { useChooseLanguage } from '#web/lib/text/use-choose-language.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Select } from '#web/ui/select.tsx';

/** Italian or English, for pages and mails. */
export const LanguageChoice = () => {
  const { t } = useTranslation('preferences');
  const language = useLanguage();
  const choose = useChooseLanguage();
  return (
    <Select
      id="language"
      label={t('language')}
      hint={t('languageHint')}
      value={language}
      onChange={(value) => choose(value as Language)}
      options={[
        { value: 'it', label: t('italian') },
        { value: 'en', label: t('english') },
      ]}
    />
  );
};
