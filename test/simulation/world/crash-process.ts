import type { Process } from './process.ts';
import type { World } from './world.ts';

/** Ends a process where it stands: its effects vanish, its memory with it, and nobody is answered. */
export const crashProcess = (world: World, process: Process): void => {
  const ran = process.state === 'running';
  process.state = 'crashed';
  process.pending = [];
  world.processes.delete(process.name);
  world.environments.delete(process.environment);
  if (ran) process.whenEnded({ kind: 'crashed' });
};
