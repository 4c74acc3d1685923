import { locales } from '#web/lib/text/locales.ts';
import { useLanguage } from '#web/lib/text/use-language.ts';

/** What a month such as `2026-03` is called: 'marzo 2026'. */
export const useMonthWords = (): ((month: string) => string) => {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
};
