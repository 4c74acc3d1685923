import { Temporal } from 'temporal-polyfill';
import type { CivilCalendar } from '#domain/ticket/context';

const inZone = (instant: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

/**
 * Civil time by the zones of the runtime's own ICU data. A local time that a change of clocks leaves out moves forward
 * by the gap, one that comes twice means the first (Temporal's 'compatible').
 */
export const civilCalendar: CivilCalendar = {
  dayOf: (instant, timeZone) => inZone(instant, timeZone).toPlainDate().toString(),
  addDays: (instant, days, timeZone) =>
    inZone(instant, timeZone).add({ days }).toInstant().toString({ fractionalSecondDigits: 3 }),
};
