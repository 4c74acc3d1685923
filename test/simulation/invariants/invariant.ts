import type { Touched, World } from '../world/world.ts';

/** Something that is always true. `check` looks at what a step touched and answers what is wrong there, in words. */
export interface Invariant {
  readonly id: string;
  readonly title: string;
  check(world: World, touched: Touched): string | undefined;
}
