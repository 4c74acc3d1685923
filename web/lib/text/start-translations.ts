import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The languages of the pages. */
export type Language = 'it' | 'en';

const place = 'language';
const files = import.meta.glob<{ readonly default: object }>('../../texts/*/*.json');

/** What this browser was told last; a signed-in person's own choice replaces it. */
const rememberedLanguage = (otherwise: Language): Language => {
  const kept = localStorage.getItem(place) ?? navigator.language.slice(0, 2);
  return kept === 'it' || kept === 'en' ? kept : otherwise;
};

/** Starts i18next; texts are fetched by language and area when a page first needs them. */
export const startTranslations = async (otherwise: Language): Promise<void> => {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(place, language);
  });
  await i18next
    .use({
      type: 'backend',
      read: (language: string, area: string) => readTexts(language, area),
    } as never)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(otherwise),
      fallbackLng: false,
      supportedLngs: ['it', 'en'],
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    });
};

const readTexts = async (language: string, area: string): Promise<object> => {
  const file = files[`../../texts/${language}/${area}.json`];
  if (!file) throw new Error(`no texts ${language}/${area}`);
  return (await file()).default;
};
