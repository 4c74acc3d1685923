import type { Call } from '../effects/call.ts';
import type { Random } from '../schedule/random.ts';
import type { World } from '../world/world.ts';

/** What somebody does. */
export type Action =
  | { readonly kind: 'call'; readonly call: Call }
  /** Posts a file to the form of a reservation. */
  | { readonly kind: 'post'; readonly upload: string; readonly size: number }
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'schedule'; readonly function: 'auto-close' | 'sweep-uploads' };

/** Somebody, or something, that acts by what it was told and by chance. */
export interface Actor {
  readonly name: string;
  /** How often they act, compared with others. */
  readonly zeal: number;
  /** Nothing when there is nothing to do now. */
  next(world: World, random: Random): Action | undefined;
}
