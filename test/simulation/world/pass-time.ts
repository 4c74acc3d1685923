import { countFault } from './count-fault.ts';
import { crashProcess } from './crash-process.ts';
import type { World } from './world.ts';

/** Time passes; Lambda ends whatever has run for too long. */
export const passTime = (world: World, milliseconds: number): void => {
  world.now += milliseconds;
  for (const process of [...world.processes.values()]) {
    if (process.deadline > world.now) continue;
    countFault(world, `${process.function}: timeout`);
    crashProcess(world, process);
  }
};
