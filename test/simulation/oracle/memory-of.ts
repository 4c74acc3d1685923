import type { World } from '../world/world.ts';

/** One weak table for all of them, because the collector visits each weak table at every collection. */
const memories = new WeakMap<World, Map<symbol, unknown>>();

const memoriesOf = (world: World): Map<symbol, unknown> => {
  const known = memories.get(world);
  if (known) return known;
  const made = new Map<symbol, unknown>();
  memories.set(world, made);
  return made;
};

/** What somebody who looks at worlds remembers of each between two looks. */
export const memoryOf = <Memory extends object>(make: () => Memory): ((world: World) => Memory) => {
  const whose = Symbol('memory');
  return (world) => {
    const all = memoriesOf(world);
    const known = all.get(whose) as Memory | undefined;
    if (known) return known;
    const made = make();
    all.set(whose, made);
    return made;
  };
};
