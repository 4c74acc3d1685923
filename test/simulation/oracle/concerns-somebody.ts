import type { World } from '../world/world.ts';
import { ticketPast } from './ticket-past.ts';
import { wantedReaders } from './wanted-readers.ts';

/** Whether anybody is to be mailed about an event. */
export const concernsSomebody = (world: World, number: string, sequence: number): boolean => {
  const event = ticketPast(world, number)[sequence - 1]?.event;
  return event !== undefined && wantedReaders(world, event).size > 0;
};
