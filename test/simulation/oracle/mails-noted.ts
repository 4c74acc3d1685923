import { table } from '#store/table';
import type { World } from '../world/world.ts';
import { followChanges } from './follow-changes.ts';
import { memoryOf } from './memory-of.ts';

const fresh = followChanges();
const noted = memoryOf(() => new Map<string, number>());

/** In which step somebody first noted what became of a mail, by the id of its notification. */
export const mailsNoted = (world: World): ReadonlyMap<string, number> => {
  const steps = noted(world);
  for (const { event, key } of fresh(world)) {
    if (event !== 'INSERT' || table.kindOf(key.sk) !== 'notification') continue;
    steps.set(key.sk.slice(key.sk.lastIndexOf('#') + 1), world.steps);
  }
  return steps;
};
