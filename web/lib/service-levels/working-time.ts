import type { ServiceHours } from '#domain/preset/service-hours';

/** Working minutes as people say them: in whole days, else in whole hours, else in minutes. */
interface WorkingTime {
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly count: number;
}

/** Says working minutes in the largest unit that they fill; days only where all of the desk's are equally long (R7.1). */
export const workingTime = (minutes: number, hours: ServiceHours | undefined): WorkingTime => {
  const day = lengthOfDays(hours?.week ?? []);
  if (day !== undefined && minutes % day === 0) return { unit: 'days', count: minutes / day };
  return minutes % 60 === 0 ? { unit: 'hours', count: minutes / 60 } : { unit: 'minutes', count: minutes };
};

const lengthOfDays = (week: ServiceHours['week']): number | undefined => {
  const [length, ...others] = new Set(
    week.map(({ hours }) => hours.reduce((sum, { from, to }) => sum + minuteOf(to) - minuteOf(from), 0)),
  );
  return others.length === 0 ? length : undefined;
};

const minuteOf = (time: string): number => {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};
