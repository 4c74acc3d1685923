import { table } from '#store/table';
import type { World } from '../world/world.ts';
import { followChanges } from './follow-changes.ts';
import { memoryOf } from './memory-of.ts';

const fresh = followChanges();
const decided = memoryOf(() => new Map<string, number>());

/** In which step somebody first decided whom an event is mailed to, by number and sequence. */
export const listsDecided = (world: World): ReadonlyMap<string, number> => {
  const steps = decided(world);
  for (const { event, key } of fresh(world)) {
    if (event !== 'INSERT' || table.kindOf(key.sk) !== 'notifications') continue;
    steps.set(`${table.numberOf(key.pk)} ${table.sequenceOf(key.sk)}`, world.steps);
  }
  return steps;
};
