import type { EffectKind } from '../effects/effect.ts';
import type { Conditions } from './conditions.ts';
import type { Waiting } from './moves.ts';
import type { Random } from './random.ts';

/** Chooses which of the waiting effects is next; there is at least one. */
export type Strategy = (waiting: readonly Waiting[]) => Waiting;

const walk =
  (random: Random): Strategy =>
  (waiting) =>
    random.pick(waiting);

const changePoints = 0.02;

/**
 * Every process has a priority for as long as it lives, and the first goes on until it waits no more; at a few points
 * the first becomes the last (PCT). Good at orders in which one stands still for long.
 */
const byPriority = (random: Random): Strategy => {
  const priorities = new Map<string, number>();
  const priorityOf = ({ process: { name } }: Waiting): number => {
    const known = priorities.get(name) ?? random.next();
    priorities.set(name, known);
    return known;
  };
  return (waiting) => {
    const first = waiting.reduce((best, one) => (priorityOf(one) > priorityOf(best) ? one : best));
    if (random.chance(changePoints)) priorities.set(first.process.name, -random.next());
    return first;
  };
};

/** All that wait for the same kind of thing come first, until another kind has its turn. */
const inBursts = (random: Random): Strategy => {
  let kind: EffectKind | undefined;
  return (waiting) => {
    const same = waiting.filter(({ pending }) => pending.effect.kind === kind);
    const chosen = random.pick(same.length > 0 && random.chance(0.9) ? same : waiting);
    kind = chosen.pending.effect.kind;
    return chosen;
  };
};

/** The strategy of a history. */
export const strategyOf = ({ strategy }: Conditions, random: Random): Strategy =>
  ({ walk, priority: byPriority, burst: inBursts })[strategy](random);
