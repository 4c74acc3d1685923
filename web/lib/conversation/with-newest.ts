import type { Walk } from './walk.ts';

type KeyOf<Item> = (item: Item) => string | number;

/**
 * Puts the newest end, read again, over what is known, so that 5,000 articles are not fetched for one new message.
 * `undefined`: the two do not meet yet, and more of the newest end has to be read.
 */
export const withNewest = <Item>(
  known: Walk<Item> | undefined,
  fresh: Walk<Item>,
  keyOf: KeyOf<Item>,
): Walk<Item> | undefined => {
  if (known === undefined || known.items.length === 0 || fresh.next === undefined) return fresh;
  const freshKeys = new Set(fresh.items.map(keyOf));
  const meeting = known.items.findIndex((item) => freshKeys.has(keyOf(item)));
  if (meeting < 0) return undefined;
  const others = (items: readonly Item[]) => items.filter((item) => !freshKeys.has(keyOf(item)));
  const older = others(known.items.slice(meeting));
  return {
    // Something newer may have been put in while the page was on its way.
    items: [...others(known.items.slice(0, meeting)), ...fresh.items, ...older],
    next: reachesFurther(known, fresh, keyOf) ? fresh.next : known.next,
  };
};

const reachesFurther = <Item>(known: Walk<Item>, fresh: Walk<Item>, keyOf: KeyOf<Item>): boolean => {
  const last = fresh.items.at(-1);
  return last !== undefined && !known.items.some((item) => keyOf(item) === keyOf(last));
};
