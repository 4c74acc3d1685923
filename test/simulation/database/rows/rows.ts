import type { Key } from '#store/table';
import { table } from '#store/table';
import { equalValues } from '../values/equal-values.ts';
import type { StoredItem } from '../values/value.ts';
import type { Row } from './row.ts';
import type { Shelf } from './shelf.ts';
import { createShelf } from './shelf.ts';
import { shelve } from './shelve.ts';

/** One change of one item, as the stream tells it. */
export interface Change {
  /** Its number among all changes of the table, from 1. */
  readonly write: number;
  readonly event: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly key: Key;
  readonly at: string;
}

/** Everything that lies in the table, with as much of the past as lagging reads may show. */
export interface Rows {
  find(key: Key): Row | undefined;
  /** Puts an item in the place of whatever was there, or takes that away; unchanged ones are no write. */
  write(key: Key, item: StoredItem | undefined): void;
  shelf(index?: string): Shelf | undefined;
  /** Writes so far; reads as of this number see everything. */
  writes(): number;
  /** The oldest write as of which reads may be asked for. */
  horizon(): number;
  readonly changes: readonly Change[];
  current(): Iterable<Row>;
}

const eventOf = (before: unknown, after: unknown): Change['event'] => {
  if (!before) return 'INSERT';
  return after ? 'MODIFY' : 'REMOVE';
};

/** An empty table that remembers so many writes of the past. */
export const createRows = (now: () => string, memory: number): Rows => {
  const base = createShelf(table);
  const indexes = new Map(table.indexes.map((index) => [index.name as string, createShelf(index, index.projection)]));
  const shelves = [base, ...indexes.values()];
  const current = new Map<string, Map<string, Row>>();
  const changes: Change[] = [];
  const horizon = () => changes.length - memory;
  const write: Rows['write'] = (key, item) => {
    const partition = current.get(key.pk) ?? new Map<string, Row>();
    const before = partition.get(key.sk);
    if (equalValues(before?.item, item)) return;
    const number = changes.length + 1;
    changes.push({ write: number, event: eventOf(before, item), key, at: now() });
    if (before) before.until = number;
    if (!item) {
      partition.delete(key.sk);
      return;
    }
    const row = { key, item, from: number, until: Infinity };
    current.set(key.pk, partition.set(key.sk, row));
    for (const shelf of shelves) shelve(shelf, row, horizon());
  };
  return {
    find: ({ pk, sk }) => current.get(pk)?.get(sk),
    write,
    shelf: (index) => (index === undefined ? base : indexes.get(index)),
    writes: () => changes.length,
    horizon,
    changes,
    current: function* () {
      for (const partition of current.values()) yield* partition.values();
    },
  };
};
