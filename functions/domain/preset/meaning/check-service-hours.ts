import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import type { ServiceHours, TimeSpan } from '../service-hours.ts';

/** Service hours end after they begin, each day's one after the other, and each day of the week is said once (R7.1). */
export const checkServiceHours = ({ serviceHours }: Preset): PresetProblem[] =>
  (serviceHours?.week ?? []).flatMap(({ hours }, index, week) => {
    const place = `serviceHours.week[${index}]`;
    return [
      ...repeatedDays(week, index, place),
      ...hours.flatMap((span, at) => wrongSpan(hours.slice(0, at), span, `${place}.hours[${at}]`)),
    ];
  });

const repeatedDays = (week: ServiceHours['week'], index: number, place: string): PresetProblem[] => {
  const days = week[index]?.days ?? [];
  const before = week.slice(0, index).flatMap((earlier) => earlier.days);
  return days.flatMap((day, at) =>
    [...before, ...days.slice(0, at)].includes(day)
      ? [{ place: `${place}.days[${at}]`, text: `"${day}" is there already` }]
      : [],
  );
};

/** Times of day are written with two digits each, so that they sort as texts. */
const wrongSpan = (earlier: readonly TimeSpan[], { from, to }: TimeSpan, place: string): PresetProblem[] => {
  if (to <= from) return [{ place: `${place}.to`, text: `must be later than ${from}` }];
  const rival = earlier.find((other) => from < other.to);
  return rival ? [{ place: `${place}.from`, text: `must not be earlier than ${rival.to}` }] : [];
};
