import type { ServiceHours, Weekday } from '#domain/preset/service-hours';
import type { Language } from '#web/lib/text/language.ts';
import { locales } from '#web/lib/text/locales.ts';

/** How far each day is from a Monday; a record, so that none is forgotten. */
const places: Readonly<Record<Weekday, number>> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
};

/** 'lun–ven 09:00–13:00, 14:00–18:00; sab 09:00–13:00' */
export const hoursInWords = ({ week }: Pick<ServiceHours, 'week'>, language: Language): string =>
  week
    .map(
      ({ days, hours }) => `${daysInWords(days, language)} ${hours.map(({ from, to }) => `${from}–${to}`).join(', ')}`,
    )
    .join('; ');

/** '24 giugno', of the day `06-24` of every year. */
export const yearlyDayInWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`2024-${day}T00:00:00Z`),
  );

/** Days that follow one another are said by the first and the last of them. */
const daysInWords = (days: readonly Weekday[], language: Language): string => {
  const open = days.map((day) => places[day]).toSorted((one, other) => one - other);
  const firsts = open.filter((place) => !open.includes(place - 1));
  const lasts = open.filter((place) => !open.includes(place + 1));
  return firsts
    .map((first, run) => [...new Set([first, lasts[run] ?? first])].map((place) => dayName(place, language)).join('–'))
    .join(', ');
};

/** 1 January 2024 was a Monday. */
const dayName = (place: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + place)),
  );
