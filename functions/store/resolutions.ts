import type { Resolution, Resolutions } from '#use-cases/ports/resolutions';
import { readDue } from './read-due.ts';
import { readItem } from './read-item.ts';
import { resolutionItem } from './resolution-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { transact } from './transact.ts';

/** What problems' resolutions have still to do; one that began later is left alone. */
export const createResolutions = (context: StoreContext): Resolutions => {
  const write = async (resolution: Resolution, isDone: boolean): Promise<void> => {
    await transact(context, [
      {
        Put: {
          Item: resolutionItem.write(resolution, isDone),
          ConditionExpression: '#sequence = :sequence',
          ExpressionAttributeNames: { '#sequence': 'sequence' },
          ExpressionAttributeValues: { ':sequence': resolution.sequence },
        },
      },
    ]);
  };
  return {
    due: async (before, wanted) => {
      const { items, ...next } = await readDue(context, table.partitions.dueResolving, before, wanted);
      return { items: items.map(table.numberOf), ...next };
    },
    find: async (problem) => {
      const item = await readItem(context, table.keys.resolution(problem));
      return item && resolutionItem.read(item);
    },
    keep: (resolution) => write(resolution, false),
    finish: (resolution) => write(resolution, true),
  };
};
