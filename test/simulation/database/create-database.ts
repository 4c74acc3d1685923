import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/item';
import type { Key } from '#store/table';
import { table } from '#store/table';
import { keyIn } from './commands/key-in.ts';
import { faultError } from './errors/fault-error.ts';
import { execute } from './execute.ts';
import type { Change } from './rows/rows.ts';
import { createRows } from './rows/rows.ts';
import type { Terms } from './terms.ts';
import { copyItem } from './values/copy-item.ts';
import type { StoredItem } from './values/value.ts';

/** The tenant's table in memory. */
export interface Database {
  readonly tableName: string;
  /**
   * Carries out a command of the document client at once, whole or not at all. Answers as the client does, and throws
   * the SDK's errors.
   */
  execute(command: unknown, terms?: Terms): object;
  /** Writes of items so far: reads may be asked for as of any such number, from `oldest()` on. */
  writes(): number;
  oldest(): number;
  /** What the stream tells: every change, in the order of their commits. */
  readonly changes: readonly Change[];
  /** An item as it is, without a command. It never changes: a write puts another one in its place. */
  item(key: Key): Item | undefined;
  /** Every item as it is, in no order; copies. */
  items(): Iterable<Item>;
  /** Deletes what the time to live has ended, which AWS does at any time after that; answers how many. */
  expire(): number;
}

export interface DatabaseOptions {
  readonly now: () => string;
  readonly tableName?: string;
  /** What lies there from the beginning, as another such table told it. */
  readonly items?: Iterable<Item>;
  /** How many writes of the past lagging reads can go back. */
  readonly memory?: number;
}

const remembered = 100;

/** A table with the keys and indexes of `functions/store/table.ts`, empty but for the items it begins with. */
export const createDatabase = ({
  now,
  tableName = 'table',
  memory = remembered,
  items = [],
}: DatabaseOptions): Database => {
  const rows = createRows(now, memory);
  for (const item of items) rows.write(keyIn(item), item as StoredItem);
  const isOver = (item: Item): boolean => {
    const end = item[table.ttlAttribute];
    return typeof end === 'number' && end * 1_000 < Date.parse(now());
  };
  return {
    tableName,
    execute: (command, terms = {}) => {
      const { fault } = terms;
      const isReason = typeof fault === 'object' && command instanceof TransactWriteCommand;
      if (fault && !isReason) throw faultError(fault);
      return execute(rows, command, terms, tableName);
    },
    writes: rows.writes,
    oldest: () => Math.max(0, rows.horizon()),
    changes: rows.changes,
    item: (key) => rows.find(key)?.item,
    items: function* () {
      for (const { item } of rows.current()) yield copyItem(item);
    },
    expire: () => {
      const over = [...rows.current()].filter(({ item }) => isOver(item));
      for (const { key } of over) rows.write(key, undefined);
      return over.length;
    },
  };
};
