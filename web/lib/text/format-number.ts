import type { Language } from './language.ts';
import { locales } from './locales.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** '1.234' or '1,234', with as many decimals as are asked for and no more than it has (WEB 4). */
export const formatNumber = (value: number, language: Language, decimals = 0): string => {
  const key = `${language}/${decimals}`;
  // By itself Italian groups digits from 10.000 on only.
  const options = { maximumFractionDigits: decimals, useGrouping: 'always' } as const;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formatters.set(key, formatter);
  return formatter.format(value);
};
