import { table } from '#store/table';
import type { Random } from '../../schedule/random.ts';
import type { Aliases } from './aliases.ts';
import { attributes, randomValue } from './random-item.ts';

const source = (random: Random, aliases: Aliases): string => {
  const kinds = [
    () => aliases.value(randomValue(random)),
    () => aliases.value(randomValue(random)),
    () => `if_not_exists(${aliases.name(random.pick(attributes))}, ${aliases.value(randomValue(random))})`,
    () => `if_not_exists(${aliases.name(random.pick(attributes))}, ${aliases.value(0)}) + ${aliases.value(1)}`,
    () => `${aliases.name(random.pick(attributes))} ${random.pick(['+', '-'])} ${aliases.value(random.below(5))}`,
    () => aliases.name(random.pick(attributes)),
    () => `list_append(${aliases.name(random.pick(attributes))}, ${aliases.value([random.below(9)])})`,
  ];
  return random.pick(kinds)();
};

const added = (random: Random): unknown =>
  random.pick([1, 1, -2, 40, new Set(['a', 'neu']), new Set([1, 99]), random.chance(0.2) ? 'a' : 3]);

/** Each attribute in at most one clause, save for a mistake now and then. */
const targetsOf = (random: Random): Readonly<Record<'SET' | 'REMOVE' | 'ADD' | 'DELETE', string[]>> => {
  const targets = { SET: [] as string[], REMOVE: [] as string[], ADD: [] as string[], DELETE: [] as string[] };
  const clauses = ['SET', 'SET', 'SET', 'REMOVE', 'ADD', 'DELETE'] as const;
  for (const name of attributes) if (random.chance(0.4)) targets[random.pick(clauses)].push(name);
  if (random.chance(0.2)) targets.REMOVE.push(random.pick(table.indexes).partitionKey);
  if (random.chance(0.03)) targets.SET.push(random.pick([...attributes, 'dd']));
  if (Object.values(targets).every((names) => names.length === 0)) targets.SET.push('a');
  return targets;
};

/** An update with some of the clauses. */
export const randomUpdate = (random: Random, aliases: Aliases): string => {
  const targets = targetsOf(random);
  const set = targets.SET.map((name) => `${aliases.name(name)} = ${source(random, aliases)}`);
  const remove = targets.REMOVE.map((name) => aliases.name(name));
  const add = targets.ADD.map((name) => `${aliases.name(name)} ${aliases.value(added(random))}`);
  const without = targets.DELETE.map((name) => `${aliases.name(name)} ${aliases.value(new Set(['a', 'b']))}`);
  const clauses = { SET: set, REMOVE: remove, ADD: add, DELETE: without };
  const written = Object.entries(clauses).filter(([, changes]) => changes.length > 0);
  return written.map(([clause, changes]) => `${clause} ${changes.join(', ')}`).join(' ');
};
