import type { Key } from '#store/table';
import { table } from '#store/table';
import type { Random } from '../../schedule/random.ts';

/** The attributes that random items and expressions speak of. */
export const attributes = ['a', 'b', 'c', 'row'] as const;

const texts = ['a', 'ab', 'abc', 'b', '', 'é', '\uffee', '𝕏', 'ab𝕏', 'Z', '10', '9'];
const numbers = [0, 1, 2, 3, -1, -2, 10, 2.5, -0.25, 1e-7, 123_456_789_012, 9_007_199_254_740_991];

/** Any value that the document client takes. */
export const randomValue = (random: Random, depth = 0): unknown => {
  const kinds = [
    () => random.pick(texts),
    () => random.pick(texts),
    () => random.pick(numbers),
    () => random.pick(numbers),
    () => random.chance(0.5),
    () => null,
    () => new Set(texts.filter((text) => text !== '' && random.chance(0.3)).concat('a')),
    () => new Set([...numbers.slice(0, 5).filter(() => random.chance(0.4)), 7]),
    () => Uint8Array.from([random.below(3), 200]),
    () => Array.from({ length: random.below(3) }, () => randomValue(random, depth + 1)),
    () => ({ s: random.pick(texts), v: random.below(4), ...(random.chance(0.5) && { pl: { date: '2026-05-01' } }) }),
  ];
  return random.pick(depth > 2 ? kinds.slice(0, 6) : kinds)();
};

/** One of a few keys, so that commands meet each other. */
export const randomKey = (random: Random, prefix: string): Key => ({
  pk: `${prefix}p${random.below(2)}`,
  sk: random.pick(['#', 'E#1', 'É', '𝕏', '\uffee']),
});

/** Where an item stands in an index; no two items in the same place, as nobody says in which order those would come. */
const randomPlaces = (random: Random, prefix: string, { pk, sk }: Key): Record<string, unknown> => {
  const places: Record<string, unknown> = {};
  for (const { partitionKey, sortKey } of table.indexes) {
    if (random.chance(0.6)) places[partitionKey] = `${prefix}${partitionKey}${random.below(2)}`;
    if (random.chance(0.8)) places[sortKey] = `${random.pick(['a', 'b', 'é', '\uffee', '𝕏'])}#${pk}#${sk}`;
  }
  if (random.chance(0.02)) places[random.pick(['dp', 'so'])] = random.pick(['', 5, null]);
  return places;
};

/** An item under one of the keys. */
export const randomItem = (random: Random, prefix: string): Record<string, unknown> => {
  const key = randomKey(random, prefix);
  const item: Record<string, unknown> = { ...key, ...randomPlaces(random, prefix, key) };
  for (const name of attributes) if (random.chance(0.6)) item[name] = randomValue(random);
  if (random.chance(0.6)) item.row = { s: random.pick(texts), v: random.below(4), pl: { date: random.pick(texts) } };
  if (random.chance(0.1)) item.absent = undefined;
  return item;
};
