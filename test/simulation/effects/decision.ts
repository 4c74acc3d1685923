import type { Schedule } from '../actors/actor.ts';
import type { Leaning } from '../actors/leaning.ts';
import type { Handling } from './effect.ts';

/** How a waiting effect ends: done; not done and a fault answered; done and the answer lost; or with a crash. */
export const endings = ['done', 'fault', 'lost', 'crash-before', 'crash-after'] as const;
export type EffectEnding = (typeof endings)[number];

/**
 * One step of a history. A history is the list of its decisions: whoever takes them again in the same order gets the
 * same history, and a decision that has lost its object does nothing.
 */
export type Decision =
  /** Somebody does something; what, their seed, what they know and what they do gladly decide. */
  | {
      readonly kind: 'act';
      readonly id: number;
      readonly actor: string;
      readonly seed: number;
      readonly leaning?: Leaning;
    }
  | {
      readonly kind: 'effect';
      readonly process: string;
      readonly slot: number;
      readonly ending: EffectEnding;
      readonly handling: Handling;
    }
  /** The stream hands a lane's next records to the relay. */
  | { readonly kind: 'relay'; readonly id: number; readonly lane: number; readonly size: number }
  /** The stream hands nothing on any more, until it goes on. */
  | { readonly kind: 'stream-stops'; readonly lane: number }
  | { readonly kind: 'stream-goes-on'; readonly lane: number }
  /** The stream hands records that were taken before to the relay once more. */
  | { readonly kind: 'relay-again'; readonly id: number; readonly lane: number; readonly size: number }
  /** The queue hands messages to the notifier. */
  | { readonly kind: 'notify'; readonly id: number; readonly messages: readonly string[] }
  /** The queue shows a message that is being worked on, or was deleted, once more. */
  | { readonly kind: 'duplicate'; readonly message: string }
  | { readonly kind: 'redrive' }
  /** The bucket tells of an object. */
  | { readonly kind: 'arrive'; readonly id: number; readonly notice: string; readonly again: boolean }
  | { readonly kind: 'lose-notice'; readonly notice: string }
  /** A caller tries again what got no answer. */
  | { readonly kind: 'retry'; readonly id: number; readonly exchange: string }
  /** A caller waits no longer. */
  | { readonly kind: 'leave'; readonly exchange: string }
  | { readonly kind: 'schedule'; readonly id: number; readonly function: Schedule }
  | { readonly kind: 'time'; readonly milliseconds: number };

/** What event sources and callers do that is not as one would wish. */
export const oddities: ReadonlySet<Decision['kind']> = new Set([
  'stream-stops',
  'relay-again',
  'duplicate',
  'redrive',
  'lose-notice',
  'retry',
  'leave',
]);
