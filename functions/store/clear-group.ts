import type { Directories } from '#use-cases/ports/directories';
import { directoryGroupItem } from './directory-group-item.ts';
import { directoryKeys } from './directory-keys.ts';
import { isStill } from './is-still.ts';
import { queryPages } from './query-pages.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { transact } from './transact.ts';
import { type Write, writeBatch } from './write-batch.ts';

/** Members that one call deletes at most, so that it ends in time; the next call goes on. */
const atMost = 2_000;

const stillThere = async (context: StoreContext, members: string, wanted: number): Promise<readonly Write[]> => {
  const found: Write[] = [];
  for (const pk of directoryKeys.partitions(members)) {
    const query = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk }, Limit: wanted };
    for await (const { items } of queryPages(context, query)) {
      found.push(...items.map(({ sk }) => ({ DeleteRequest: { Key: { pk, sk } } })));
      if (found.length >= wanted) return found.slice(0, wanted);
    }
  }
  return found;
};

/** Deletes members of generations that nobody sees any more; true once none is left. */
export const clearGroup =
  (context: StoreContext): Directories['clear'] =>
  async (group) => {
    const item = await readItem(context, directoryKeys.group(group.organisation, group.id));
    const before = item && directoryGroupItem.read(item);
    const [generation] = before?.stale ?? [];
    if (!before || generation === undefined) return true;
    const over = await stillThere(context, directoryKeys.members(group, generation), atMost);
    await writeBatch(context, over);
    if (over.length === atMost) return false;
    const after = { ...before, version: before.version + 1, stale: before.stale.slice(1) };
    await transact(context, [{ Put: { Item: directoryGroupItem.write(after), ...isStill(before) } }]);
    return after.stale.length === 0;
  };
