import type { Walk } from './walk.ts';
import { withNewest } from './with-newest.ts';
import { withOlder } from './with-older.ts';

interface Source<Item> {
  /** What is known by now; asked each time, as older pages may come in meanwhile. */
  readonly known: () => Walk<Item> | undefined;
  readonly read: (cursor: string | undefined) => Promise<Walk<Item>>;
  readonly keyOf: (item: Item) => string | number;
}

/** Reads the newest page, and on until it meets what is known. */
export const readNewest = async <Item>({ known, read, keyOf }: Source<Item>): Promise<Walk<Item>> => {
  let fresh = await read(undefined);
  let whole = withNewest(known(), fresh, keyOf);
  while (whole === undefined) {
    fresh = withOlder(fresh, await read(fresh.next), keyOf);
    whole = withNewest(known(), fresh, keyOf);
  }
  return whole;
};
