import type { Effect, Handling } from '../effects/effect.ts';
import type { Environment, FunctionName } from './environment.ts';

/** An effect that waits for the scheduler. */
export interface Pending {
  readonly effect: Effect;
  /** The how-manieth effect of its process it is; names it in a trace. */
  readonly slot: number;
  readonly run: (handling: Handling) => unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** How an invocation ended, as whoever invoked it sees it. */
export type Ending =
  | { readonly kind: 'answered'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'crashed' };

/** One invocation of a Lambda function. */
export interface Process {
  readonly name: string;
  readonly function: FunctionName;
  readonly environment: Environment;
  /** The world's step in which it began. */
  readonly began: number;
  /** When Lambda ends it, in the world's time. */
  readonly deadline: number;
  readonly whenEnded: (ending: Ending) => void;
  state: 'running' | 'ended' | 'crashed';
  pending: Pending[];
  slots: number;
}
