import type { CivilCalendar } from '#domain/ticket/context';

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes ISO dates; a formatter is slow to make, so one is kept for each zone. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, made);
  return made;
};

/** How far local time is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, timeZone: string): number => {
  const seconds = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${formatOf(timeZone).format(seconds).replace(' ', 'T')}Z`) - seconds;
};

/**
 * The instant of a local time; clocks change at most once within two days, so the offset is that of before or after.
 */
const instantOf = (local: number, timeZone: string): number => {
  const before = local - offsetAt(local - dayMilliseconds, timeZone);
  const after = local - offsetAt(local + dayMilliseconds, timeZone);
  const exists = (instant: number) => instant + offsetAt(instant, timeZone) === local;
  return exists(before) || !exists(after) ? before : after;
};

/**
 * Civil time by the zones of the runtime's own ICU data. A local time that a change of clocks leaves out moves forward
 * by the gap, one that comes twice means the first (Temporal's 'compatible'; docs/decisions/civil-calendar.md).
 */
export const civilCalendar: CivilCalendar = {
  dayOf: (instant, timeZone) => formatOf(timeZone).format(Date.parse(instant)).slice(0, 10),
  addDays: (instant, days, timeZone) => {
    const start = Date.parse(instant);
    // An instant in the second of the hours that come twice would move to the first.
    if (days === 0) return new Date(start).toISOString();
    const local = start + offsetAt(start, timeZone) + days * dayMilliseconds;
    return new Date(instantOf(local, timeZone)).toISOString();
  },
  hourOf: (day, hour, timeZone) =>
    new Date(instantOf(Date.parse(`${day}T00:00:00.000Z`) + hour * hourMilliseconds, timeZone)).toISOString(),
};
