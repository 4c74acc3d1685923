import type { Walk } from './walk.ts';

type KeyOf<Item> = (item: Item) => string | number;

/** Goes on with the page that `walk.next` led to. */
export const withOlder = <Item>(walk: Walk<Item>, page: Walk<Item>, keyOf: KeyOf<Item>): Walk<Item> => {
  const known = new Set(walk.items.map(keyOf));
  return { items: [...walk.items, ...page.items.filter((item) => !known.has(keyOf(item)))], next: page.next };
};
