/** Chance that a seed decides: the same seed gives the same draws on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True with that probability. */
  chance(probability: number): boolean;
  /** One of them; throws when there is none. */
  pick<Item>(items: readonly Item[]): Item;
  /** A seed for a chance of its own. */
  seed(): number;
}

/** Seeds that differ little give draws that differ wholly (splitmix32). */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  const bits = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const next = (): number => bits() / 0x100000000;
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new Error('There is nothing to pick from.');
      return items[below(items.length)] as (typeof items)[number];
    },
    seed: bits,
  };
};
