import type { Place } from '../rows/run.ts';
import type { Shelf } from '../rows/shelf.ts';
import { shownOn } from '../rows/shown-on.ts';
import { itemBytes } from '../values/item-bytes.ts';
import type { StoredItem } from '../values/value.ts';

/** What one answer to a query looks at. */
const mostBytes = 1_024 * 1_024;

/** The items that one answer looks at, in order; `last` is the last one when there may be more behind it. */
export interface PageRead {
  readonly items: readonly StoredItem[];
  readonly last?: StoredItem;
}

const bytesOf = (place: Place, shown: StoredItem): number => {
  place.bytes ??= itemBytes(shown);
  return place.bytes;
};

/**
 * Looks at places until so many, or too many bytes, were seen. Of an index what it shows counts, as AWS documents it;
 * DynamoDB Local counts whole items there.
 */
export const readPage = (shelf: Shelf, places: Iterable<Place>, limit: number): PageRead => {
  const items: StoredItem[] = [];
  let bytes = 0;
  for (const place of places) {
    const shown = shownOn(shelf, place);
    items.push(shown);
    bytes += bytesOf(place, shown);
    if (items.length >= limit || bytes > mostBytes) return { items, last: shown };
  }
  return { items };
};
