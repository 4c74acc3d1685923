import type { Change } from '../database/rows/rows.ts';
import type { World } from '../world/world.ts';
import { memoryOf } from './memory-of.ts';

/** Answers, each time it is asked, what was written into the table since it was asked before. */
export const followChanges = (): ((world: World) => readonly Change[]) => {
  const seen = memoryOf(() => ({ until: 0 }));
  return (world) => {
    const memory = seen(world);
    const { changes } = world.database;
    const fresh = changes.slice(memory.until);
    memory.until = changes.length;
    return fresh;
  };
};
