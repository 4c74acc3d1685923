import type { Item } from './item.ts';
import { readBatch } from './read-batch.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';

/** Items by partition key, for keys that differ in it; what is missing in the table is missing in the map. */
export type ItemsByPartition = ReadonlyMap<string, Item>;

/** Items as they are now, by their partition keys. */
export const readItems = async (context: StoreContext, keys: readonly Key[]): Promise<ItemsByPartition> => {
  const wanted = [...new Map(keys.map((key) => [key.pk, key])).values()];
  const found = await readBatch(context, wanted);
  return new Map(found.map((item) => [String(item.pk), item]));
};
