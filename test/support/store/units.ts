import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '#store/item';
import type { IndexShape } from '#store/table';
import { table } from '#store/table';
import { itemBytes } from './item-bytes.ts';

const bytesOf = (item: Item | undefined): number =>
  item === undefined ? 0 : itemBytes(marshall(item, { removeUndefinedValues: true }));

/** Capacity units by the rules of the DynamoDB developer guide ('Read and write operations'). */
export const units = {
  bytesOf,
  /** Of items read together: rounded up to 4 KB, at least one; half when eventually consistent. */
  read: (bytes: number, consistent: boolean): number => Math.max(1, Math.ceil(bytes / 4_096)) * (consistent ? 1 : 0.5),
  /** Of one item written: the larger of both images, rounded up to 1 KB, at least one. */
  write: (before: Item | undefined, after: Item | undefined): number =>
    Math.max(1, Math.ceil(Math.max(bytesOf(before), bytesOf(after)) / 1_024)),
};

/** What an index holds of an item; nothing when a key attribute is missing. */
export const entryOf = (
  { partitionKey, sortKey, projection }: IndexShape,
  item: Item | undefined,
): Item | undefined => {
  if (item?.[partitionKey] === undefined || item[sortKey] === undefined) return undefined;
  const projected = projection === 'keys-only' ? [] : projection;
  const names = [table.partitionKey, table.sortKey, partitionKey, sortKey, ...projected];
  return Object.fromEntries(names.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]));
};

const entryUnits = (index: IndexShape, before: Item | undefined, after: Item | undefined): number => {
  if (!before && !after) return 0;
  if (!before || !after) return units.write(before, after);
  if (JSON.stringify(before) === JSON.stringify(after)) return 0;
  const place = (entry: Item) => JSON.stringify([entry[index.partitionKey], entry[index.sortKey]]);
  if (place(before) === place(after)) return units.write(before, after);
  return units.write(before, undefined) + units.write(undefined, after);
};

/** Of a write in all indexes: put, delete or update of an entry; an entry whose key moves is deleted and put. */
export const indexUnits = (before: Item | undefined, after: Item | undefined): number =>
  table.indexes.reduce((sum, index) => sum + entryUnits(index, entryOf(index, before), entryOf(index, after)), 0);
