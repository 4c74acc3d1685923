import type { Key } from '#store/table';
import type { Rows } from '../rows/rows.ts';
import { walk } from '../rows/walk.ts';
import { compareTexts } from '../values/compare-texts.ts';
import type { StoredItem } from '../values/value.ts';
import { checkedAsOf } from './checked-as-of.ts';

/** An item as a read sees it: as it is, or as it was when a write of the past had just been made. */
export const seen = (rows: Rows, key: Key, asOf: number | undefined): StoredItem | undefined => {
  if (asOf === undefined) return rows.find(key)?.item;
  const run = rows.shelf()?.runs.get(key.pk);
  if (!run) return undefined;
  const side = (sort: string) => compareTexts(sort, key.sk);
  const [found] = walk(run, { side, forward: true, asOf: checkedAsOf(rows, asOf) });
  return found?.row.item;
};
