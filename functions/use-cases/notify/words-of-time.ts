import type { CivilDate, Instant, Language } from '#domain/text';

const locales = { it: 'it-IT', en: 'en-GB' } as const;
const at = { it: ', ore ', en: ', ' } as const;

/** A civil day in words: `5 marzo 2026`, `5 March 2026`. */
export const dayInWords = (day: CivilDate, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** An instant in the tenant's time: `5 marzo 2026, ore 14:05`, `5 March 2026, 14:05` (WEB 4). */
export const instantInWords = (instant: Instant, timeZone: string, language: Language): string => {
  const moment = new Date(instant);
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(moment);
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone }).format(moment);
  return `${day}${at[language]}${time}`;
};
