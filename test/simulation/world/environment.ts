import type { Perform } from '../effects/effect.ts';
import type { Process } from './process.ts';

/** The functions through which a ticket goes. */
export const functionNames = [
  'tickets',
  'desk',
  'files',
  'relay',
  'notifier',
  'receive-upload',
  'auto-close',
  'sweep-uploads',
  'reconciler',
] as const;
/** All that run in a world; on some desks somebody administers people and organisations. */
export type FunctionName = (typeof functionNames)[number] | 'administration';

/** What Lambda tells an invocation of itself. */
export interface Invocation {
  getRemainingTimeInMillis(): number;
}

/** A warm copy of a function: it serves one invocation after the other, with the memory of those before. */
export interface Environment {
  readonly function: FunctionName;
  /** How far its clock is from the world's, in milliseconds. */
  readonly skew: number;
  readonly perform: Perform;
  handle: (event: unknown, invocation: Invocation) => Promise<unknown>;
  /** Whom its effects belong to: the invocation that runs, or the last one. */
  process: Process | undefined;
}
