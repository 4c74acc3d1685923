import { Temporal } from 'temporal-polyfill';
import type { Chance } from './chance.ts';

/** When people of the demo write and work; all times are milliseconds since 1970. */
export interface WorkingHours {
  /** That very moment if the desk works then, else the beginning of its next day. */
  atWork(time: number, chance: Chance): number;
  /** That very moment unless people sleep then. */
  awake(time: number, chance: Chance): number;
  /** A moment so many days before `now`, when people of a university open tickets. */
  opening(daysAgo: number, now: number, chance: Chance): number;
  /** The time of day, to the minute. */
  time(time: number): string;
  /** The civil day some days later. */
  day(time: number, later: number): string;
  /** The civil day in words, without the year. */
  words(time: number, later: number, language: 'it' | 'en'): string;
}

const saturday = 6;
/** Each hour as often as tickets are opened in it. */
const openingHours = [8, 8, 9, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 12, 12, 14, 14, 15, 15, 15, 16, 16, 17, 18, 21];
const locales = { it: 'it-IT', en: 'en-GB' };

const isFree = ({ dayOfWeek }: Temporal.ZonedDateTime): boolean => dayOfWeek >= saturday;

const next = (from: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime => {
  const today = from.with({ hour, minute: 0 });
  return Temporal.ZonedDateTime.compare(today, from) > 0 ? today : today.add({ days: 1 });
};

/** The demo's working hours in a time zone: Monday to Friday, half past eight to six. */
export const workingHours = (timeZone: string): WorkingHours => {
  const local = (time: number) => Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone);
  return {
    atWork: (time, chance) => {
      const when = local(time);
      const hour = when.hour + when.minute / 60;
      if (!isFree(when) && hour >= 8.5 && hour < 18) return time;
      let morning = next(when, 8);
      while (isFree(morning)) morning = morning.add({ days: 1 });
      return morning.add({ minutes: chance.whole(30, 110) }).epochMilliseconds;
    },
    awake: (time, chance) => {
      const when = local(time);
      if (when.hour >= 7 && when.hour < 23) return time;
      return next(when, 7).add({ minutes: chance.whole(20, 140) }).epochMilliseconds;
    },
    opening: (daysAgo, now, chance) => {
      const alsoWhenFree = chance.happens(0.12);
      const clock = { hour: chance.pick(openingHours), minute: chance.whole(0, 59), second: chance.whole(0, 59) };
      let day = local(now)
        .subtract({ days: daysAgo })
        .with({ ...clock, millisecond: chance.whole(0, 999) });
      while (day.epochMilliseconds > now || (isFree(day) && !alsoWhenFree)) day = day.subtract({ days: 1 });
      return day.epochMilliseconds;
    },
    time: (time) => local(time).toPlainTime().toString({ smallestUnit: 'minute' }),
    day: (time, later) => local(time).add({ days: later }).toPlainDate().toString(),
    words: (time, later, language) =>
      local(time)
        .add({ days: later })
        .toPlainDate()
        .toLocaleString(locales[language], { day: 'numeric', month: 'long' }),
  };
};
