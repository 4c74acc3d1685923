import { countFault } from './count-fault.ts';
import { crashProcess } from './crash-process.ts';
import type { World } from './world.ts';

/** AWS deletes what is past its time to live at any time after: here where a day passes at once, so that it is met, too. */
const day = 24 * 3_600_000;

/** Time passes; Lambda ends whatever has run for too long. */
export const passTime = (world: World, milliseconds: number): void => {
  world.now += milliseconds;
  if (milliseconds >= day) world.database.expire();
  for (const process of [...world.processes.values()]) {
    if (process.deadline > world.now) continue;
    countFault(world, `${process.function}: timeout`);
    crashProcess(world, process);
  }
};
