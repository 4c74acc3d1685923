import type { Key } from '#store/table';
import type { StoredItem } from '../values/value.ts';

/** One version of an item: seen by reads as of a write from `from` on, and before `until`. */
export interface Row {
  readonly key: Key;
  readonly item: StoredItem;
  readonly from: number;
  until: number;
}
