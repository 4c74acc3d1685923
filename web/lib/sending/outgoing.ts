import type { Phase } from './phase.ts';

/** A message that somebody sent off. */
export interface Outgoing {
  /** The idempotency key: one message, however often it is delivered. */
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly files: readonly string[];
  /** Who will read it. */
  readonly to: string;
  /** The ticket's version that its writer saw. */
  readonly version: number;
  /** The action that goes with it; absent for a plain reply. */
  readonly action?: string;
  /** Bytes of the request's body. */
  readonly size: number;
  deliver(keepalive: boolean): Promise<void>;
  /** It has arrived: draft and files can go, and what is shown is asked again. */
  arrived(): Promise<void>;
}

/** A message in the outbox. */
export interface OutgoingState {
  readonly message: Outgoing;
  readonly phase: Phase;
  /** When it goes, in milliseconds. */
  readonly dueAt: number;
  /** Why it was refused. */
  readonly error?: unknown;
}
