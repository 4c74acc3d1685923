import type { Item } from '#store/item';
import type { Key } from '#store/table';
import type { Bill } from './bill.ts';
import { noBill } from './bill.ts';
import { indexUnits, units } from './units.ts';

/** One item's images before and after a write. */
export interface Images {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

interface Operation {
  readonly Key?: Item | undefined;
  readonly Item?: Item | undefined;
}

/** The key of what a put, an update or a delete writes. */
export const keyOf = ({ Key: key, Item: item }: Operation): Key => {
  const { pk, sk } = key ?? item ?? {};
  return { pk: String(pk), sk: String(sk) };
};

/** The table's share counts twice in a transaction; indexes follow after the commit and count once. */
export const writeBill = (images: readonly Images[], transactional: boolean): Bill => {
  const inTable = images.reduce((sum, { before, after }) => sum + units.write(before, after), 0);
  const inIndexes = images.reduce((sum, { before, after }) => sum + indexUnits(before, after), 0);
  const writeUnits = inTable * (transactional ? 2 : 1) + inIndexes;
  return { ...noBill, roundTrips: 1, writeUnits, indexUnits: inIndexes };
};
