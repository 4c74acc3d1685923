import { useTranslation } from 'react-i18next';
import type { Language } from '#web/lib/text/language.ts';
import { useChooseLanguage } from '#web/lib/text/use-choose-language.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';
import { Menu } from '#web/ui/menu.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';

const languages: readonly { readonly key: Language; readonly label: string }[] = [
  { key: 'it', label: 'Italiano' },
  { key: 'en', label: 'English' },
];

/** Italian or English, each called by its own name. */
export const LanguageMenu = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const choose = useChooseLanguage();
  return (
    <Menu
      variant="plain"
      size="small"
      align="end"
      label={
        <>
          <VisuallyHidden>{t('language')}: </VisuallyHidden>
          {language.toUpperCase()}
        </>
      }
      items={languages.map(({ key, label }) => ({
        key,
        label: <span lang={key}>{label}</span>,
        onSelect: () => choose(key),
        ...(key === language && { icon: 'check' as const }),
      }))}
    />
  );
};
