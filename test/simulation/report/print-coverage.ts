import type { Counts, Coverage } from './coverage.ts';
import { medianOf } from './coverage.ts';

const table = (title: string, counts: Counts): string[] => [
  '',
  title,
  ...Object.entries(counts)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, count]) => `${String(count).padStart(9)}  ${name}`),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What many histories went through, to be read by people. */
export const printCoverage = ({ histories, idle, steps, commands, ...counts }: Coverage): string =>
  [
    `${histories} histories, ${sum(steps)} steps, ${sum(commands)} accepted commands; ${idle} more changed nothing`,
    `median: ${medianOf(steps)} steps, ${medianOf(commands)} accepted commands`,
    ...table('Faults', counts.faults),
    ...table('Transitions', counts.transitions),
    ...table('Refusals', counts.refusals),
  ].join('\n');
