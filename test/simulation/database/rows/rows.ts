import type { Key } from '#store/table';
import { table } from '#store/table';
import { equalValues } from '../values/equal-values.ts';
import { itemBytes } from '../values/item-bytes.ts';
import type { StoredItem } from '../values/value.ts';
import type { Row } from './row.ts';
import type { Shelf } from './shelf.ts';
import { createShelf, shelve } from './shelf.ts';

/** One change of one item, as the stream tells it. */
export interface Change {
  /** Its number among all changes of the table, from 1. */
  readonly write: number;
  readonly event: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly key: Key;
  /** Epoch milliseconds. */
  readonly at: number;
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

const textOf = ({ pk, sk }: Key): string => `${pk}\u0000${sk}`;

const eventOf = (before: unknown, after: unknown): Change['event'] => {
  if (!before) return 'INSERT';
  return after ? 'MODIFY' : 'REMOVE';
};

/** An empty table that remembers so many writes of the past. */
export const createRows = (now: () => string, memory: number): Rows => {
  const base = createShelf(table);
  const indexes = new Map(table.indexes.map((index) => [index.name as string, createShelf(index, index.projection)]));
  const shelves = [base, ...indexes.values()];
  const current = new Map<string, Row>();
  const changes: Change[] = [];
  const horizon = () => changes.length - memory;
  const write: Rows['write'] = (key, item) => {
    const place = textOf(key);
    const before = current.get(place);
    if (equalValues(before?.item, item)) return;
    const number = changes.length + 1;
    changes.push({ write: number, event: eventOf(before, item), key, at: Date.parse(now()) });
    if (before) before.until = number;
    if (!item) {
      current.delete(place);
      return;
    }
    const row = { key, item, bytes: itemBytes(item), from: number, until: Infinity };
    current.set(place, row);
    for (const shelf of shelves) shelve(shelf, row, horizon());
  };
  return {
    find: (key) => current.get(textOf(key)),
    write,
    shelf: (index) => (index === undefined ? base : indexes.get(index)),
    writes: () => changes.length,
    horizon,
    changes,
    current: () => current.values(),
  };
};
