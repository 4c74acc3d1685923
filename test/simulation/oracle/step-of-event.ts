import { table } from '#store/table';
import type { World } from '../world/world.ts';
import { followChanges } from './follow-changes.ts';
import { memoryOf } from './memory-of.ts';

const fresh = followChanges();
const steps = memoryOf(() => new Map<string, number>());

/** In which of the world's steps an event was written, for whoever asks after each step that writes one. */
export const stepOfEvent = (world: World, number: string, sequence: number): number => {
  const known = steps(world);
  for (const { event, key } of fresh(world)) {
    if (event === 'INSERT' && key.sk.startsWith('E#')) known.set(`${key.pk} ${key.sk}`, world.steps);
  }
  const { pk, sk } = table.keys.event(number, sequence);
  return known.get(`${pk} ${sk}`) ?? world.steps;
};
