import type { Language } from '#web/lib/text/language.ts';
import { locales } from '#web/lib/text/locales.ts';

/** '5 mar 14.05': as it may stand in the name of a file. */
export const pastedMoment = (now: Date, language: Language, timeZone: string): string => {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone, ...options }).format(now);
  const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).replace(':', '.');
  return `${part({ day: 'numeric', month: 'short' })} ${time}`;
};
