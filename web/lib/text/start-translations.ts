import type { FormatterModule } from 'i18next';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber } from './format-number.ts';
import { type Language, languages } from './language.ts';
import type { TextArea } from './text-area.ts';

const place = 'language';
const files = import.meta.glob<{ readonly default: object }>('../../texts/*/*.json');

/** What this browser was told last; a signed-in person's own choice replaces it. */
const rememberedLanguage = (): Language | undefined => {
  const kept = localStorage.getItem(place) ?? navigator.language.slice(0, 2);
  return kept === 'it' || kept === 'en' ? kept : undefined;
};

/**
 * Starts i18next with the texts of the app and of its first page; others are fetched by language and area when a page
 * first needs them. The tenant's language is waited for only where this browser tells no other.
 */
export const startTranslations = async (areas: readonly TextArea[], otherwise: Promise<Language>): Promise<void> => {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(place, language);
  });
  await i18next
    .use({
      type: 'backend',
      read: (language: string, area: string) => readTexts(language, area),
    } as never)
    .use(numbersInTexts)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage() ?? (await otherwise),
      fallbackLng: false,
      supportedLngs: languages,
      ns: ['common', ...areas],
      defaultNS: 'common',
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: true },
      returnNull: false,
    });
};

/** Every number in a text is written as the page's language writes it. */
const numbersInTexts: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _, language) =>
    typeof value === 'number' ? formatNumber(value, language === 'en' ? 'en' : 'it') : value,
};

const readTexts = async (language: string, area: string): Promise<object> => {
  const file = files[`../../texts/${language}/${area}.json`];
  if (!file) throw new Error(`no texts ${language}/${area}`);
  return (await file()).default;
};
