import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';

const units = { it: ['byte', 'kB', 'MB', 'GB'], en: ['bytes', 'kB', 'MB', 'GB'] } as const;
const step = 1024;

/** '2,4 MB' or '2.4 MB' (WEB 4). */
export const formatFileSize = (bytes: number, language: Language): string => {
  const power = Math.min(units[language].length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(step)));
  return `${formatNumber(bytes / step ** power, language, power === 0 ? 0 : 1)} ${units[language][power]}`;
};
