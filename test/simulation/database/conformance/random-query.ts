import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IndexShape } from '#store/table';
import { table } from '#store/table';
import type { Random } from '../../schedule/random.ts';
import type { Aliases } from './aliases.ts';
import { createAliases } from './aliases.ts';
import { randomCondition } from './random-condition.ts';
import { randomKey } from './random-item.ts';
import type { Source } from './source.ts';

const randomSort = (random: Random): string =>
  random.pick(['#', 'E#', 'E#1', 'E#2', 'a', 'b', 'b#', 'é', '\uffee', '𝕏', '~']);

const sortCondition = (random: Random, sort: string, aliases: Aliases): string => {
  const bounds = [randomSort(random), randomSort(random)];
  if (random.chance(0.9)) bounds.sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  const [low, high] = bounds;
  const kinds = [
    () => `${sort} BETWEEN ${aliases.value(low)} AND ${aliases.value(high)}`,
    () => `begins_with(${sort}, ${aliases.value(random.pick(['E#', 'a', '\uffee', '𝕏', '#']))})`,
    () => `${sort} ${random.pick(['=', '<', '<=', '>', '>='])} ${aliases.value(low)}`,
    () => `${sort} ${random.pick(['<>', '<'])} ${aliases.value(random.pick([5, '', 'a']))}`,
  ];
  return random.pick(random.chance(0.95) ? kinds.slice(0, 3) : kinds)();
};

type Shelf = Pick<IndexShape, 'partitionKey' | 'sortKey'> & { readonly name?: string };

const placeOf = (random: Random, prefix: string): { readonly shelf: Shelf; readonly partition: string } => {
  if (random.chance(0.4)) return { shelf: table, partition: randomKey(random, prefix).pk };
  const shelf = random.pick(table.indexes);
  return { shelf, partition: `${prefix}${shelf.partitionKey}${random.below(2)}` };
};

const extrasOf = (random: Random, shelf: Shelf, aliases: Aliases): Partial<QueryCommandInput> => ({
  ...(random.chance(0.4) && { FilterExpression: randomCondition(random, aliases) }),
  ...(random.chance(0.5) && { ScanIndexForward: random.chance(0.5) }),
  ...(random.chance(0.6) && { Limit: 1 + random.below(3) }),
  ...(shelf.name === undefined && random.chance(0.7) && { ConsistentRead: true }),
  ...(random.chance(0.1) && { Select: 'COUNT' as const }),
  ...(random.chance(0.02) && { IndexName: random.pick(['none', 'due']) }),
});

/** A query of the table or of any index. */
export const randomQuery = ({ random, tableName, prefix }: Source) => {
  const { shelf, partition } = placeOf(random, prefix);
  const aliases = createAliases(shelf.name === undefined || random.chance(0.05) ? undefined : ['row']);
  const whole = `${aliases.name(shelf.partitionKey)} = ${aliases.value(partition)}`;
  const sort = random.chance(0.6) ? ` AND ${sortCondition(random, aliases.name(shelf.sortKey), aliases)}` : '';
  const extras = extrasOf(random, shelf, aliases);
  const projection =
    extras.Select === undefined && random.chance(0.1) ? { ProjectionExpression: `pk, ${aliases.name('row')}` } : {};
  return new QueryCommand({
    TableName: tableName,
    ...(shelf.name !== undefined && { IndexName: shelf.name }),
    KeyConditionExpression: whole + sort,
    ...extras,
    ...projection,
    ...aliases.explained(),
  });
};
