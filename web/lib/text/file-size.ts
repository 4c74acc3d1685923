import type { Language } from './start-translations.ts';

const locales = { it: 'it-IT', en: 'en-GB' } as const;
const units = { it: ['byte', 'kB', 'MB', 'GB'], en: ['bytes', 'kB', 'MB', 'GB'] } as const;
const step = 1024;

/** '2,4 MB' or '2.4 MB' (WEB 4). */
export const formatFileSize = (bytes: number, language: Language): string => {
  const power = Math.min(units[language].length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(step)));
  const amount = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: power === 0 ? 0 : 1,
    useGrouping: 'always',
  }).format(bytes / step ** power);
  return `${amount} ${units[language][power]}`;
};
