import { invariants } from '../invariants/invariants.ts';
import { runHistory } from '../report/run-history.ts';
import { shrink } from '../report/shrink.ts';
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

/** Runs histories with the mistake, from the first seed on, until one shows it; then looks for the shortest that does. */
export const catchBug = async ({ id: bug, wiring, by }: SeededBug, mostSeeds: number): Promise<Caught> => {
  const options = { wiring, invariants: by === undefined ? invariants : invariants.filter(({ id }) => id === by) };
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const run = await runHistory(seed, options);
    if (!run.violation) continue;
    const { violation = run.violation } = await shrink(run, options);
    return { bug, seeds: seed, invariant: violation.invariant, text: violation.text, steps: violation.step };
  }
  return { bug };
};
