/** What an effect does to the world, as far as faults and schedules care. */
export const effectKinds = [
  'db-read',
  'db-write',
  'db-transaction',
  'mail',
  'queue-send',
  'blob-read',
  'blob-write',
  'pause',
] as const;
export type EffectKind = (typeof effectKinds)[number];

/** One thing that a process wants done outside itself. */
export interface Effect {
  readonly kind: EffectKind;
  /** Name of the process. */
  readonly by: string;
  /** Keys, addresses, numbers of what it touches. */
  readonly touches: readonly string[];
  /** In a few words, for the story of a failure. */
  readonly says?: string;
  /** Whether it may be answered from the past (a read of an index). */
  readonly mayLag?: boolean;
}

/** What may go wrong with an effect without anything being done; `conflict` only where the database writes. */
export const faultKinds = ['throttled', 'internal-error', 'timeout', 'conflict'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** How the outside answers one effect, as the scheduler wants it. */
export interface Handling {
  readonly fault?: FaultKind;
  /** Which part of a transaction meets the conflict. */
  readonly part?: number;
  /** How many writes ago an index shows the table. */
  readonly lag?: number;
  /** Items per answer to a query. */
  readonly pageLimit?: number;
  /** How many keys or messages of a batch are left undone. */
  readonly unprocessed?: number;
}

/**
 * Queues an effect: the scheduler later runs it, answers a fault, or crashes the process before or after it. `run` is
 * synchronous and atomic. After a crash the promise never settles.
 */
export type Perform = <Answer>(effect: Effect, run: (handling: Handling) => Answer) => Promise<Answer>;
