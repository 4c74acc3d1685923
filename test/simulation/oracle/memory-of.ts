import type { World } from '../world/world.ts';

/** What all who look at a world remember of it: one table for each, as the garbage collector visits each weak one. */
const memories = new WeakMap<World, Map<symbol, unknown>>();

const memoriesOf = (world: World): Map<symbol, unknown> => {
  const known = memories.get(world) ?? new Map();
  if (known.size === 0) memories.set(world, known);
  return known;
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
