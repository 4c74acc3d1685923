import type { Preset } from '#domain/preset/preset';
import type { Upload } from '#domain/upload';
import type { Inspections } from '#use-cases/ports/integrity';
import { changedSince } from './changed-since.ts';
import { configurationItem } from './configuration-item.ts';
import type { Item } from './item.ts';
import { queryPages } from './query-pages.ts';
import { readItem } from './read-item.ts';
import { readItems } from './read-items.ts';
import { readableUpload } from './readable-upload.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { readPartition } from './ticket-record.ts';
import { unmailedRequests } from './unmailed-requests.ts';

const readWhole = async (context: StoreContext, number: string): Promise<readonly Item[]> => {
  const found: Item[] = [];
  const query = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': table.keys.head(number).pk },
    ConsistentRead: true,
  };
  for await (const { items } of queryPages(context, query)) found.push(...items);
  return found;
};

/** A file whose item is damaged is as good as missing. */
const readFiles = async (context: StoreContext, ids: readonly string[]): Promise<ReadonlyMap<string, Upload>> => {
  const items = await readItems(context, ids.filter(table.isId).map(table.keys.upload));
  const uploads = [...items.values()].flatMap((item) => readableUpload(item) ?? []);
  return new Map(uploads.map((upload) => [upload.id, upload]));
};

/** Presets by version, read once: a version never changes. */
const presetsByVersion = (context: StoreContext) => {
  const known = new Map<number, Promise<Preset | undefined>>();
  const read = async (version: number): Promise<Preset | undefined> => {
    const item = await readItem(context, table.keys.configurationBody(version));
    return item && configurationItem.read(item).preset;
  };
  return (version: number): Promise<Preset | undefined> => {
    const preset = known.get(version) ?? read(version);
    known.set(version, preset);
    preset.catch(() => known.delete(version));
    return preset;
  };
};

/** Tickets as they are stored. A whole partition costs a read unit for each 4 KB. */
export const createInspections = (context: StoreContext): Inspections => {
  const presetOf = presetsByVersion(context);
  return {
    record: async (number) => {
      const items = await readWhole(context, number);
      if (items.length === 0) return undefined;
      const partition = readPartition(number, items);
      const files = partition.articles.flatMap((article) => article.files);
      return { ...partition, uploads: await readFiles(context, files) };
    },
    changedSince: changedSince(context),
    unmailedRequests: unmailedRequests(context),
    presetsSince: async (opened) => {
      const pointer = await readItem(context, table.keys.configuration);
      if (!pointer) throw new Error('The tenant has no configuration yet');
      const current = shapeOf(pointer, 'configuration').count('version');
      const versions = Array.from({ length: Math.max(1, current - opened + 1) }, (_, back) => current - back);
      const [newest, ...older] = (await Promise.all(versions.map(presetOf))).filter((preset) => preset !== undefined);
      if (!newest) throw new Error(`There is no configuration ${current}`);
      return [newest, ...older];
    },
  };
};
