import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Random } from '../../schedule/random.ts';
import type { Aliases } from './aliases.ts';
import { createAliases } from './aliases.ts';
import { randomCondition } from './random-condition.ts';
import { randomItem, randomKey } from './random-item.ts';
import { randomQuery } from './random-query.ts';
import { randomUpdate } from './random-update.ts';
import type { Source } from './source.ts';

const conditionOf = (random: Random, aliases: Aliases): { readonly ConditionExpression?: string } =>
  random.chance(0.6) ? { ConditionExpression: randomCondition(random, aliases) } : {};

/** Mistakes that a request may have. */
const explain = (random: Random, aliases: Aliases) => {
  if (random.chance(0.01)) aliases.value('idle');
  if (random.chance(0.01)) aliases.name('idle');
  return aliases.explained();
};

const shown = (random: Random) =>
  random.chance(0.7) ? { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const } : {};

const put = ({ random, prefix }: Source) => {
  const aliases = createAliases();
  return {
    Item: randomItem(random, prefix),
    ...conditionOf(random, aliases),
    ...explain(random, aliases),
    ...shown(random),
  };
};

const keyOf = ({ random, prefix }: Source) => {
  const key = randomKey(random, prefix);
  if (random.chance(0.99)) return { ...key };
  return random.pick([{ pk: key.pk }, { ...key, sk: '' }, { ...key, a: 'b' }, { ...key, sk: 5 }]);
};

const removal = (source: Source) => {
  const aliases = createAliases();
  const { random } = source;
  return { Key: keyOf(source), ...conditionOf(random, aliases), ...explain(random, aliases), ...shown(random) };
};

const check = (source: Source) => {
  const aliases = createAliases();
  const condition = randomCondition(source.random, aliases);
  return { Key: keyOf(source), ConditionExpression: condition, ...aliases.explained(), ...shown(source.random) };
};

const update = (source: Source) => {
  const aliases = createAliases();
  const { random } = source;
  const UpdateExpression = randomUpdate(random, aliases);
  const condition = conditionOf(random, aliases);
  return { Key: keyOf(source), UpdateExpression, ...condition, ...explain(random, aliases), ...shown(random) };
};

const partOf = (source: Source) => {
  const { random, tableName: TableName } = source;
  const kinds = [
    () => ({ Put: { TableName, ...put(source) } }),
    () => ({ Put: { TableName, ...put(source) } }),
    () => ({ Update: { TableName, ...update(source) } }),
    () => ({ Delete: { TableName, ...removal(source) } }),
    () => ({ ConditionCheck: { TableName, ...check(source) } }),
  ];
  return random.pick(kinds)();
};

const returned = ['NONE', 'ALL_OLD', 'UPDATED_OLD', 'ALL_NEW', 'UPDATED_NEW'] as const;
const returnedOld = (random: Random) =>
  (random.chance(0.98) ? random.pick(['NONE', 'ALL_OLD']) : 'ALL_NEW') as 'NONE' | 'ALL_OLD';

const keyIn = (part: ReturnType<typeof partOf>): string => {
  const [operation = {}] = Object.values<{ readonly Item?: object; readonly Key?: object }>(part);
  const { pk, sk } = { ...operation.Item, ...operation.Key } as Record<string, unknown>;
  return JSON.stringify([pk, sk]);
};

/** Parts of different items: of one item they are refused, but DynamoDB Local may judge their conditions first. */
const transaction = (source: Source, parts: number) => {
  const all = Array.from({ length: parts }, () => partOf(source));
  const distinct = new Map(all.map((part) => [keyIn(part), part]));
  return new TransactWriteCommand({ TransactItems: [...distinct.values()] });
};

/** Any command of the store; its expressions of any kind, and now and then wrong. */
export const randomCommand = (source: Source) => {
  const { random, tableName: TableName, prefix } = source;
  const keys = () => Array.from({ length: random.below(6) }, () => ({ ...randomKey(random, prefix) }));
  const kinds = [
    () => new PutCommand({ TableName, ...put(source), ReturnValues: returnedOld(random) }),
    () => new PutCommand({ TableName, ...put(source) }),
    () => new UpdateCommand({ TableName, ...update(source), ReturnValues: random.pick(returned) }),
    () => new UpdateCommand({ TableName, ...update(source), ReturnValues: random.pick(returned) }),
    () => new DeleteCommand({ TableName, ...removal(source), ReturnValues: returnedOld(random) }),
    () => new GetCommand({ TableName, Key: keyOf(source), ConsistentRead: true }),
    () => new BatchGetCommand({ RequestItems: { [TableName]: { Keys: keys(), ConsistentRead: true } } }),
    () => transaction(source, 1 + random.below(4)),
    () => transaction(source, 2),
    () => randomQuery(source),
    () => randomQuery(source),
    () => randomQuery(source),
  ];
  return random.pick(kinds)();
};
