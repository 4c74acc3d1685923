import { table } from '#store/table';
import type { World } from '../world/world.ts';
import { followChanges } from './follow-changes.ts';
import { memoryOf } from './memory-of.ts';

const fresh = followChanges();
const writes = memoryOf(() => new Map<string, number>());

/** Which write of the table it was that wrote an event, whatever the clocks say; the later the greater. */
export const writeOf = (world: World, number: string, sequence: number): number => {
  const known = writes(world);
  for (const { event, key, write } of fresh(world)) {
    if (event === 'INSERT' && key.sk.startsWith('E#')) known.set(`${key.pk} ${key.sk}`, write);
  }
  const { pk, sk } = table.keys.event(number, sequence);
  return known.get(`${pk} ${sk}`) ?? Infinity;
};
