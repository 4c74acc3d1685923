import { type Leaning, leanings } from '../actors/leaning.ts';
import type { EffectKind } from '../effects/effect.ts';
import type { Random } from './random.ts';

/** How ill the world of one history is; drawn from its seed. */
export interface Conditions {
  /** The probability that an effect of a kind meets a fault, that its answer is lost, and that its process crashes. */
  readonly fault: Readonly<Record<EffectKind, number>>;
  readonly lost: number;
  readonly crash: number;
  /** The probability that an index shows the past, and how many writes of it at most. */
  readonly lag: number;
  readonly deepestLag: number;
  readonly pageLimit?: number;
  readonly unprocessed: number;
  /** The probability that the table answers nobody from now on, and for how many commands. */
  readonly outage: number;
  readonly outageLasts: number;
  /** The probability that something is delivered once more. */
  readonly again: number;
  readonly lostNotice: number;
  /** The probability that the stream stands still, and that it goes on once that took a day. */
  readonly standstill: number;
  /** The probability that a caller waits no longer. */
  readonly impatience: number;
  /** What they do gladly; half of the histories lean to nothing. */
  readonly leaning?: Leaning;
  /** What people do in all. */
  readonly acts: number;
  readonly strategy: 'walk' | 'priority' | 'burst';
  /** How gladly something new is begun while something waits. */
  readonly eagerness: number;
}

const rates = [0, 0, 0.01, 0.03, 0.1];

const strategyOf = (drawn: number): Conditions['strategy'] => {
  if (drawn < 0.7) return 'walk';
  return drawn < 0.9 ? 'priority' : 'burst';
};

/** Draws the conditions of a history. Many are drawn to be well in most ways, so that each illness shows alone too. */
export const drawConditions = (random: Random): Conditions => {
  const rate = () => random.pick(rates);
  const strategy = strategyOf(random.next());
  const leaning = random.chance(0.5) ? random.pick(leanings) : undefined;
  const pageLimit = random.pick([2, 3, undefined, undefined, undefined, undefined]);
  return {
    strategy,
    fault: {
      'db-read': rate() / 2,
      'db-write': rate(),
      'db-transaction': rate(),
      mail: rate(),
      'queue-send': rate(),
      'blob-read': rate(),
      'blob-write': rate(),
      pause: 0,
    },
    lost: rate(),
    crash: rate() / 2,
    lag: random.pick([0, 0.2, 0.6]),
    deepestLag: 1 + random.below(60),
    ...(pageLimit !== undefined && { pageLimit }),
    unprocessed: rate(),
    outage: random.pick([0, 0, 0, 0, 0.06]),
    outageLasts: 15 + random.below(30),
    again: rate(),
    lostNotice: random.pick([0, 0.1, 0.3]),
    impatience: rate() / 5,
    standstill: random.pick([0, 0, 0, 0.01]),
    ...(leaning !== undefined && { leaning }),
    acts: 30 + random.below(20),
    eagerness: random.pick([0.08, 0.15, 0.3]),
  };
};
