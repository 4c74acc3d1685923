import type { Instant } from '#domain/text';
import type { Page, PageRequest } from '#use-cases/ports';
import { cursor } from './cursor.ts';
import { indexSource } from './index-source.ts';
import { mergePage } from './merge-page.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Partition keys of the items in a partition of the index `due` whose time has come, oldest first. */
export const readDue = async (
  context: StoreContext,
  partition: string,
  before: Instant,
  { limit, cursor: text }: PageRequest,
): Promise<Page<string>> => {
  const [after] = text === undefined ? [] : (cursor.read(partition, 1, text) ?? []);
  if (text !== undefined && after === undefined) throw new Error('The cursor is of another list');
  const source = indexSource(context, {
    index: table.indexNamed('due'),
    partition,
    segments: [{ low: after ?? ' ', high: `${before}~` }],
    ascending: true,
    ...(after !== undefined && { except: after }),
    portion: limit + 2,
  });
  const terms = { limit, budget: Infinity, comesBefore: (left: string, right: string) => left < right };
  const { taken, next } = await mergePage([source], terms);
  const items = taken.map(({ item }) => String(item.pk));
  return { items, ...(next !== undefined && { next: cursor.write(partition, [next]) }) };
};
