import type { Ledger } from '../state/open-ledger.ts';

const done = 'done';

/** How far each shard of a stream was worked off. */
export interface Checkpoints {
  /** The last sequence number that is done. */
  of(shard: string): string | undefined;
  advance(shard: string, sequence: string): void;
  /** The shard is closed and read to its end. */
  done(shard: string): void;
  isDone(shard: string): boolean;
  forgetOthers(shards: ReadonlySet<string | undefined>): void;
}

/** Checkpoints of one mapping, kept in the ledger under its name. */
export const openCheckpoints = (ledger: Ledger, name: string): Checkpoints => {
  const part = `stream ${name}`;
  const sequences = new Map((ledger.read(part) ?? []) as readonly [string, string][]);
  ledger.keep(part, () => [...sequences]);
  const set = (shard: string, sequence: string): void => {
    sequences.set(shard, sequence);
    ledger.touch();
  };
  return {
    of: (shard) => sequences.get(shard),
    advance: set,
    done: (shard) => set(shard, done),
    isDone: (shard) => sequences.get(shard) === done,
    forgetOthers: (shards) => {
      for (const shard of sequences.keys()) if (!shards.has(shard)) sequences.delete(shard);
    },
  };
};
