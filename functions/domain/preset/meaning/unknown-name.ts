import type { PresetProblem } from '../preset-problem.ts';

/** A problem where a name stands for nothing in the table it should be in. */
export const unknownName = (
  place: string,
  name: string | undefined,
  kind: string,
  table: Readonly<Record<string, unknown>>,
): PresetProblem[] =>
  name === undefined || Object.hasOwn(table, name) ? [] : [{ place, text: `there is no ${kind} "${name}"` }];
