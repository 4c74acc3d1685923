import type { World } from './world.ts';

/** Notes that a fault came to something. */
export const countFault = ({ faults }: World, fault: string): void => {
  faults.set(fault, (faults.get(fault) ?? 0) + 1);
};
