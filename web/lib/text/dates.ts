import type { Language } from './language.ts';
import { locales } from './locales.ts';

interface Reading {
  readonly language: Language;
  /** The tenant's. */
  readonly timeZone: string;
  readonly now: Date;
  /** `full` for deadlines, exports and print. */
  readonly shape?: 'short' | 'full';
}

const today = { it: 'oggi', en: 'today' } as const;

/** 'oggi, 14:05', '5 mar, 14:05', '5 marzo 2026, ore 14:05': in the tenant's zone, named where the reader's differs. */
export const formatMoment = (instant: string, reading: Reading): string => {
  const { language, shape = 'short' } = reading;
  const between = language === 'it' && shape === 'full' ? ', ore ' : ', ';
  const day = shape === 'short' && isToday(instant, reading) ? today[language] : formatDay(instant, reading);
  return `${day}${between}${formatTime(instant, reading)}`;
};

/** '14:05' */
export const formatTime = (instant: string, reading: Pick<Reading, 'language' | 'timeZone'>): string => {
  const zone = isOwnZone(reading.timeZone, instant) ? {} : ({ timeZoneName: 'short' } as const);
  return format(instant, reading, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone });
};

/** '5 mar', with the year where it is another one; `full`: '5 marzo 2026'. */
export const formatDay = (instant: string, reading: Reading): string => {
  if (reading.shape === 'full') return format(instant, reading, { day: 'numeric', month: 'long', year: 'numeric' });
  const sameYear = yearOf(instant, reading) === yearOf(reading.now.toISOString(), reading);
  return format(instant, reading, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : ({ year: 'numeric' } as const)),
  });
};

/** A civil day such as `2026-03-05`, which is the same in every time zone. */
export const formatCivilDay = (day: string, reading: Omit<Reading, 'timeZone'>): string =>
  formatDay(`${day}T00:00:00Z`, { ...reading, timeZone: 'UTC' });

const format = (
  instant: string,
  { language, timeZone }: Pick<Reading, 'language' | 'timeZone'>,
  options: Intl.DateTimeFormatOptions,
): string => formatter(locales[language], { timeZone, ...options }).format(new Date(instant));

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it, and long lists use them for every row. */
const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
};

const yearOf = (instant: string, reading: Reading): string => format(instant, reading, { year: 'numeric' });

const isToday = (instant: string, reading: Reading): boolean => {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return format(instant, reading, numbers) === format(reading.now.toISOString(), reading, numbers);
};

/** Whether the reader's clock shows the same time then. */
const isOwnZone = (timeZone: string, instant: string): boolean => {
  const time = (zone: string | undefined) =>
    formatter('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
  return time(timeZone) === time(undefined);
};
