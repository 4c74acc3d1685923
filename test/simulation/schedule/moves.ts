import type { Pending, Process } from '../world/process.ts';
import type { World } from '../world/world.ts';

/** An effect that waits, with its process. */
export interface Waiting {
  readonly process: Process;
  readonly pending: Pending;
}

/** All effects that wait, in the order in which their processes began. */
export const waitingEffects = (world: World): Waiting[] => {
  const waiting: Waiting[] = [];
  for (const process of world.processes.values()) {
    for (const pending of process.pending) waiting.push({ process, pending });
  }
  return waiting;
};
