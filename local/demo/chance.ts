import { createHash } from 'node:crypto';

/** Chance that comes out the same each time for the same seed. */
export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  happens(probability: number): boolean;
}

/** Mulberry32, started by a digest of the seed: quick, even enough for a demo, and the same on every machine. */
export const createChance = (seed: string): Chance => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    pick: (items) => {
      const [item] = items.slice(whole(0, items.length - 1));
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    happens: (probability) => next() < probability,
  };
};
