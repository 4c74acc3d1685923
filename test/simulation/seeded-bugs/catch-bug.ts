import { invariants } from '../invariants/invariants.ts';
import { runHistory } from '../report/run-history.ts';
import { mostTries, shrink } from '../report/shrink.ts';
import type { SeededBug } from './seeded-bug.ts';

/** How a mistake was found out. */
export interface Caught {
  readonly bug: string;
  /** How many seeds it took; nothing when none of those that were tried has found it. */
  readonly seeds?: number;
  readonly invariant?: string;
  readonly text?: string;
  /** Steps until it shows in the shortest history that was found, those included in which the world heals. */
  readonly steps?: number;
}

/** Enough for a story one can follow. Of the deep ones the shortest is wanted: how deep they are is what makes them so. */
const shorterTries = 60;

/** Runs histories with the mistake, from the first seed on, until one shows it; then looks for a shorter that does. */
export const catchBug = async (
  { id: bug, wiring, by, preset, deep }: SeededBug,
  mostSeeds: number,
): Promise<Caught> => {
  const watched = by === undefined ? invariants : invariants.filter(({ id }) => id === by);
  const options = { wiring, invariants: watched, ...(preset && { preset }) };
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const run = await runHistory(seed, options);
    if (!run.violation) continue;
    const tries = deep ? mostTries : shorterTries;
    // How deep they are is told of one kind of desk; looking for the shortest costs more than all else.
    const { violation = run.violation } = preset ? run : await shrink(run, options, tries);
    return { bug, seeds: seed, invariant: violation.invariant, text: violation.text, steps: violation.step };
  }
  return { bug };
};
