/** Whether a day is past in the tenant's time zone. */
export const isOver = (day: string, timeZone: string, now: Date): boolean =>
  day < new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
