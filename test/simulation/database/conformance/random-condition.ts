import type { Random } from '../../schedule/random.ts';
import type { Aliases } from './aliases.ts';
import { randomValue } from './random-item.ts';

const inside = ['s', 's', 'v', 'v', 'pl', 'missing'];

const randomPath = (random: Random, aliases: Aliases): string => {
  const first = aliases.name(random.pick(aliases.attributes));
  if (random.chance(0.6)) return first;
  if (random.chance(0.2)) return `${first}[${random.below(2)}]`;
  const second = `${first}.${aliases.name(random.pick(inside))}`;
  return random.chance(0.3) ? `${second}.${aliases.name('date')}` : second;
};

const comparisons = ['=', '<>', '<', '<=', '>', '>='];

/** Nearly always something that has an order. */
const randomOrdered = (random: Random): unknown =>
  random.chance(0.9) ? random.pick(['a', 'ab', '', 'Z', '𝕏', 0, 1, 2, -1, 2.5]) : randomValue(random);

const randomOperand = (random: Random, aliases: Aliases): string =>
  random.chance(0.85) ? aliases.value(randomValue(random)) : randomPath(random, aliases);

const randomBounds = (random: Random): readonly unknown[] => {
  const bounds = [random.below(5), random.below(5)].sort((left, right) => left - right);
  if (random.chance(0.05)) return bounds.toReversed();
  if (random.chance(0.05)) return [randomValue(random), randomValue(random)];
  return random.chance(0.5) ? bounds : bounds.map(String);
};

const leaves: readonly ((random: Random, aliases: Aliases) => string)[] = [
  (random, aliases) => `attribute_exists(${randomPath(random, aliases)})`,
  (random, aliases) => `attribute_not_exists(${randomPath(random, aliases)})`,
  () => 'attribute_exists(pk)',
  () => 'attribute_exists(pk)',
  () => 'attribute_not_exists(pk)',
  (random, aliases) => `${randomPath(random, aliases)} ${random.pick(['=', '<>'])} ${randomOperand(random, aliases)}`,
  (random, aliases) =>
    `${randomPath(random, aliases)} ${random.pick(comparisons)} ${aliases.value(randomOrdered(random))}`,
  (random, aliases) => `${randomPath(random, aliases)} ${random.pick(comparisons)} ${aliases.value(random.below(4))}`,
  (random, aliases) => `${aliases.value(random.below(4))} ${random.pick(comparisons)} ${randomPath(random, aliases)}`,
  (random, aliases) =>
    `size(${randomPath(random, aliases)}) ${random.pick(comparisons)} ${aliases.value(random.below(4))}`,
  (random, aliases) => {
    const [low, high] = randomBounds(random);
    return `${randomPath(random, aliases)} BETWEEN ${aliases.value(low)} AND ${aliases.value(high)}`;
  },
  (random, aliases) => {
    const choices = Array.from({ length: 1 + random.below(3) }, () => randomOperand(random, aliases));
    return `${randomPath(random, aliases)} IN (${choices.join(', ')})`;
  },
  (random, aliases) => {
    const prefix = random.chance(0.9) ? random.pick(['a', 'ab', '𝕏', '']) : randomValue(random);
    return `begins_with(${randomPath(random, aliases)}, ${aliases.value(prefix)})`;
  },
  (random, aliases) => `contains(${randomPath(random, aliases)}, ${randomOperand(random, aliases)})`,
];

/** A condition of any kind, simple or made of others. */
export const randomCondition = (random: Random, aliases: Aliases, depth = 0): string => {
  const simple = () => random.pick(leaves)(random, aliases);
  const inner = () => randomCondition(random, aliases, depth + 1);
  if (depth > 2 || random.chance(0.6)) return simple();
  if (random.chance(0.15)) return `NOT ${simple()}`;
  if (random.chance(0.2)) return `(${inner()})`;
  return `${inner()} ${random.pick(['AND', 'OR', 'and'])} ${inner()}`;
};
