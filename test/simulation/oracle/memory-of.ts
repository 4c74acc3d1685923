import type { World } from '../world/world.ts';

/** What somebody who looks at worlds remembers of each between two looks. */
export const memoryOf = <Memory>(make: () => Memory): ((world: World) => Memory) => {
  const memories = new WeakMap<World, Memory>();
  return (world) => {
    const known = memories.get(world) ?? make();
    memories.set(world, known);
    return known;
  };
};
