import type { Key } from '#store/table';
import type { StoredItem } from '../values/value.ts';

/** A write of one item, as far as it can be understood without looking at the table. */
export interface Operation {
  readonly key: Key;
  holds(before: StoredItem | undefined): boolean;
  /** The item after it, nothing when there is none; throws when that can be no item. */
  after(before: StoredItem | undefined): StoredItem | undefined;
  /** Whether a refusal shows the item. */
  readonly showsOld: boolean;
}
