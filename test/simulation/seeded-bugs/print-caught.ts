import type { Caught } from './catch-bug.ts';

const line = (cells: readonly (string | number | undefined)[]): string => {
  const [bug = '', ...others] = cells.map((cell) => String(cell ?? '-'));
  return `${bug.padEnd(34)}${others.map((cell) => cell.padStart(11)).join('')}`;
};

/** A line for each mistake: what caught it, how many seeds that took, and in how many steps it can be shown. */
export const printCaught = (caught: readonly Caught[]): string =>
  [
    line(['seeded bug', 'invariant', 'seeds', 'steps']),
    ...caught.map(({ bug, invariant = 'SURVIVED', seeds, steps }) => line([bug, invariant, seeds, steps])),
  ].join('\n');
