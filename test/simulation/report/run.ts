import type { Decision } from '../effects/decision.ts';
import type { World } from '../world/world.ts';

/** What was found to be wrong, and by which decision. */
export interface Violation {
  readonly invariant: string;
  readonly text: string;
  /** The step after which it was found. */
  readonly step: number;
}

/** A history that has been run to its end, or to its first violation. */
export interface Run {
  readonly decisions: readonly Decision[];
  readonly world: World;
  /** How often each fault came to each kind of effect before the world began to heal. */
  readonly faults: ReadonlyMap<string, number>;
  readonly violation?: Violation;
}
