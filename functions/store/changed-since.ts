import type { Inspections } from '#use-cases/ports/integrity';
import { cursor } from './cursor.ts';
import { indexSource } from './index-source.ts';
import { mergePage } from './merge-page.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

const list = 'changed';
const halves = ['open', 'ended'] as const;

/** Tickets by last change over all the queues, read from the index that has this order. */
export const changedSince =
  (context: StoreContext): Inspections['changedSince'] =>
  async (since, queues, { limit, cursor: text }) => {
    const [after] = text === undefined ? [] : (cursor.read(list, 1, text) ?? []);
    if (text !== undefined && after === undefined) throw new Error('The cursor is of another list');
    const partitions = queues.flatMap((queue) => halves.map((half) => table.partitions.queue(queue, half)));
    const sources = partitions.map((partition) =>
      indexSource(context, {
        index: table.indexNamed('queue-updated'),
        partition,
        segments: [{ low: after ?? since, high: '~' }],
        ascending: true,
        ...(after !== undefined && { except: after }),
        portion: limit + 2,
      }),
    );
    const terms = { limit, budget: Infinity, comesBefore: (left: string, right: string) => left < right };
    const { taken, next } = await mergePage(sources, terms);
    const items = taken.map(({ item }) => table.numberOf(String(item.pk)));
    return { items, ...(next !== undefined && { next: cursor.write(list, [next]) }) };
  };
