import type { CivilDate, Instant, Language } from '#domain/text';

const locales = { it: 'it-IT', en: 'en-GB' } as const;
const at = { it: ', ore ', en: ', ' } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format takes far longer to make than to use, and there are few. */
const formatOf = (language: Language, style: 'dateStyle' | 'timeStyle', timeZone: string): Intl.DateTimeFormat => {
  const name = `${language} ${style} ${timeZone}`;
  const options = style === 'dateStyle' ? ({ dateStyle: 'long' } as const) : ({ timeStyle: 'short' } as const);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone });
  formats.set(name, format);
  return format;
};

/** A civil day in words: `5 marzo 2026`, `5 March 2026`. */
export const dayInWords = (day: CivilDate, language: Language): string =>
  formatOf(language, 'dateStyle', 'UTC').format(new Date(day));

/** An instant in the tenant's time: `5 marzo 2026, ore 14:05`, `5 March 2026, 14:05` (WEB 4). */
export const instantInWords = (instant: Instant, timeZone: string, language: Language): string => {
  const moment = new Date(instant);
  const day = formatOf(language, 'dateStyle', timeZone).format(moment);
  const time = formatOf(language, 'timeStyle', timeZone).format(moment);
  return `${day}${at[language]}${time}`;
};
