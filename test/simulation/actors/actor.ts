import type { DeskName } from '../desks/desk.ts';
import type { Call } from '../effects/call.ts';
import type { Random } from '../schedule/random.ts';
import type { World } from '../world/world.ts';
import type { Leaning } from './leaning.ts';

/** What the clock invokes. */
export const schedules = ['auto-close', 'sweep-uploads', 'reconciler'] as const;
export type Schedule = (typeof schedules)[number];

/** What somebody does. */
export type Action =
  | { readonly kind: 'call'; readonly call: Call }
  /** Posts a file to the form of a reservation. */
  | { readonly kind: 'post'; readonly upload: string; readonly size: number }
  /** Time passes, and at its end schedules fire. */
  | { readonly kind: 'time'; readonly milliseconds: number; readonly fires: readonly Schedule[] }
  /** A schedule that fires as often as this at once; that it does not fire is nothing that happens. */
  | { readonly kind: 'schedule'; readonly function: Schedule; readonly times: number };

/** Somebody, or something, that acts by what it was told and by chance. */
export interface Actor {
  readonly name: string;
  /** How often they act, compared with others. */
  readonly zeal: number;
  /** On which desks they are to be met; everywhere where nothing is said. */
  readonly desks?: readonly DeskName[];
  /** Nothing when there is nothing to do now. */
  next(world: World, random: Random, leaning?: Leaning): Action | undefined;
}
