import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { createDatabase } from './database/create-database.ts';
import { documentClient } from './database/document-client.ts';
import type { Handling } from './effects/effect.ts';

const TableName = 'table';
const now = () => '2026-01-01T12:00:00.000Z';
const put = (sk: string, further: object = {}) => new PutCommand({ TableName, Item: { pk: 'p', sk, ...further } });
const inQueue = (su: string) => ({ qp: 'queue', su, row: { v: su } });
const query = (further: object = {}) =>
  new QueryCommand({
    TableName,
    IndexName: 'queue-updated',
    KeyConditionExpression: 'qp = :qp',
    ExpressionAttributeValues: { ':qp': 'queue' },
    ...further,
  });
const batch = new BatchGetCommand({
  RequestItems: { [TableName]: { Keys: ['1', '2', '3'].map((sk) => ({ pk: 'p', sk })), ConsistentRead: true } },
});
const transaction = new TransactWriteCommand({
  TransactItems: ['1', '2', '9'].map((sk) => ({
    Put: { TableName, Item: { pk: 'p', sk }, ConditionExpression: 'attribute_not_exists(pk)' },
  })),
});

test('an index shows the table as it was after any of the latest writes, and the table itself never lags', () => {
  const database = createDatabase({ now });
  const seen = (asOf: number) =>
    (database.execute(query(), { asOf }) as { Items: object[] }).Items.map(({ su }: { su?: string }) => su);
  for (const command of [put('1', inQueue('a')), put('2', inQueue('b')), put('1', inQueue('c'))])
    database.execute(command);
  database.execute(new DeleteCommand({ TableName, Key: { pk: 'p', sk: '2' } }));
  expect([0, 1, 2, 3, 4].map(seen)).toEqual([[], ['a'], ['a', 'b'], ['b', 'c'], ['c']]);
  const consistent = database.execute(batch, { asOf: 1 });
  expect(consistent).toMatchObject({ Responses: { table: [{ su: 'c' }] } });
});

test('a write that nobody remembers any more cannot be read from, however often an item was rewritten', () => {
  const database = createDatabase({ now, memory: 5 });
  for (let at = 0; at < 500; at += 1) database.execute(put('1', inQueue(String(at).padStart(3, '0'))));
  expect(database.execute(query(), { asOf: 495 })).toMatchObject({ Items: [{ su: '494' }] });
  expect(database.execute(query())).toMatchObject({ Items: [{ su: '499' }] });
  expect(() => database.execute(query(), { asOf: 494 })).toThrow('forgotten');
});

test('pages end early and keys stay unread where the scheduler wants it', () => {
  const database = createDatabase({ now });
  for (const sk of ['1', '2', '3']) database.execute(put(sk, inQueue(sk)));
  const page = database.execute(query({ Limit: 3 }), { pageLimit: 2 });
  expect(page).toMatchObject({ Count: 2, LastEvaluatedKey: { pk: 'p', sk: '2', qp: 'queue', su: '2' } });
  const answer = database.execute(batch, { unprocessed: 2 });
  expect(answer).toMatchObject({
    Responses: { table: [{ sk: '1' }] },
    UnprocessedKeys: {
      table: {
        Keys: [
          { pk: 'p', sk: '2' },
          { pk: 'p', sk: '3' },
        ],
        ConsistentRead: true,
      },
    },
  });
});

test('the stream tells every change in order, and nothing of a write that changed nothing or was refused', () => {
  const database = createDatabase({ now });
  for (const command of [put('1'), put('1'), put('1', { a: 1 }), put('2')]) database.execute(command);
  expect(() => database.execute(transaction)).toThrow('ConditionalCheckFailed');
  database.execute(new DeleteCommand({ TableName, Key: { pk: 'p', sk: '1' } }));
  const told = database.changes.map(({ write, event, key }) => `${write} ${event} ${key.sk}`);
  expect(told).toEqual(['1 INSERT 1', '2 MODIFY 1', '3 INSERT 2', '4 REMOVE 1']);
});

test('a fault is answered as the SDK names it, and nothing was done', () => {
  const database = createDatabase({ now });
  const failing = (command: object, fault: 'throttled' | 'internal-error' | 'timeout' | { conflictAt: number }) => {
    try {
      return database.execute(command, { fault });
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect(failing(put('1'), 'throttled')).toBe('ProvisionedThroughputExceededException');
  expect(failing(put('1'), 'internal-error')).toBe('InternalServerError');
  expect(failing(put('1'), 'timeout')).toBe('TimeoutError');
  expect(failing(put('1'), { conflictAt: 0 })).toBe('TransactionConflictException');
  expect(database.changes).toEqual([]);
});

test('a conflict cancels a transaction at one part, beside what the other conditions say', () => {
  const database = createDatabase({ now });
  database.execute(put('1'));
  const codes = (at: number): readonly unknown[] => {
    try {
      database.execute(transaction, { fault: { conflictAt: at } });
      return [];
    } catch (error) {
      return (error as { CancellationReasons: { Code: string }[] }).CancellationReasons.map(({ Code: code }) => code);
    }
  };
  expect(codes(2)).toEqual(['ConditionalCheckFailed', 'None', 'TransactionConflict']);
  expect(codes(3)).toEqual(['TransactionConflict', 'None', 'None']);
  expect(database.writes()).toBe(1);
});

test('what a caller gave or got can be changed without changing the table', () => {
  const database = createDatabase({ now });
  const row = { v: 1 };
  database.execute(put('1', { row }));
  row.v = 2;
  const Key = { pk: 'p', sk: '1' };
  const got = database.execute(new GetCommand({ TableName: 'table', Key })) as { Item: { row: { v: number } } };
  got.Item.row.v = 3;
  expect(database.item(Key)).toEqual({ ...Key, row: { v: 1 } });
});

test('what is past its time to live goes when AWS likes, and only that', () => {
  const database = createDatabase({ now });
  const noon = Date.parse(now()) / 1_000;
  for (const [sk, end] of [
    ['1', noon - 1],
    ['2', noon],
  ] as const)
    database.execute(put(sk, { expiresAtSeconds: end }));
  expect(database.expire()).toBe(1);
  expect([...database.items()]).toEqual([{ pk: 'p', sk: '2', expiresAtSeconds: noon }]);
});

test('what the fake does not model it refuses to do, instead of ignoring it', () => {
  const database = createDatabase({ now });
  expect(() => database.execute(query({ Select: 'COUNT', ConditionalOperator: 'AND' }))).toThrow('ConditionalOperator');
  expect(() => database.execute({ input: {} })).toThrow('does not send');
  expect(() => database.execute(query({ FilterExpression: 'row = :qp' }))).toThrow('reserved word');
});

test('a process’s commands are effects, which the scheduler does as it wants', async () => {
  const database = createDatabase({ now });
  for (const sk of ['1', '2', '3']) database.execute(put(sk, inQueue(sk)));
  const effects: object[] = [];
  let handling: Handling = { lag: 1, pageLimit: 1 };
  const client = documentClient(
    database,
    async (effect, run) => {
      effects.push(effect);
      return run(handling);
    },
    () => 'desk/1',
  );
  expect((await client.send(query())).Items).toHaveLength(1);
  handling = { lag: 1_000 };
  expect((await client.send(query())).Items).toEqual([]);
  handling = { fault: 'conflict', part: 1 };
  await expect(client.send(transaction)).rejects.toMatchObject({ name: 'TransactionCanceledException' });
  expect(effects).toEqual([
    { kind: 'db-read', by: 'desk/1', touches: ['queue-updated queue'], says: 'Query', mayLag: true },
    { kind: 'db-read', by: 'desk/1', touches: ['queue-updated queue'], says: 'Query', mayLag: true },
    { kind: 'db-transaction', by: 'desk/1', touches: ['p 1', 'p 2', 'p 9'], says: 'TransactWrite' },
  ]);
});
