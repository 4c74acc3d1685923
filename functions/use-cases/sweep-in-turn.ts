import type { Sweep } from './sweep.ts';

type Sweeping = (mayGoOn: () => boolean) => Promise<Sweep>;

/** One sweep after the other, told as one; each has its own candidates, so that none stands in another's way. */
export const sweepInTurn =
  (sweeps: readonly Sweeping[]): Sweeping =>
  async (mayGoOn) => {
    const done: Sweep[] = [];
    for (const one of sweeps) done.push(await one(mayGoOn));
    return {
      finished: done.every(({ finished }) => finished),
      counts: added(done.flatMap(({ counts }) => Object.entries(counts))),
      failures: done.flatMap(({ failures }) => failures),
    };
  };

const added = (counts: readonly (readonly [string, number])[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const [ending, count] of counts) sums[ending] = (sums[ending] ?? 0) + count;
  return sums;
};
