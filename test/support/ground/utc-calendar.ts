import type { CivilCalendar } from '#domain/ticket/context';

/** Civil time where every zone is UTC: enough for rules that are not about clocks. */
export const utcCalendar: CivilCalendar = {
  dayOf: (instant) => instant.slice(0, 10),
  addDays: (instant, days) => new Date(Date.parse(instant) + days * 86_400_000).toISOString(),
  hourOf: (day, hour) => new Date(Date.parse(`${day}T00:00:00.000Z`) + hour * 3_600_000).toISOString(),
};
