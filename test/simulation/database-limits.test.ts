import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StoreContext } from '#store/store-context';
import { makeTable } from '#support/store/make-table';
import { sameAnswers } from './database/conformance/same-answers.ts';
import { itemBytes } from './database/values/item-bytes.ts';
import type { StoredItem } from './database/values/value.ts';

let table: Pick<StoreContext, 'client' | 'tableName'>;
let TableName: string;
beforeAll(async () => {
  table = await makeTable();
  TableName = table.tableName;
});

const agree = async (...commands: object[]): Promise<readonly object[]> => {
  const { real, fake } = await sameAnswers(table, commands);
  expect(fake).toEqual(real);
  return fake;
};
const isRefused = (answer: object | undefined, name = 'ValidationException') => expect(answer).toEqual({ name });

const kilobytes = 1_024;
/** An item of exactly so many bytes. */
const sized = (pk: string, sk: string, bytes: number) => ({
  pk,
  sk,
  a: 'x'.repeat(bytes - ['pk', pk, 'sk', sk, 'a'].join('').length),
});
const put = (Item: Record<string, unknown>) => new PutCommand({ TableName, Item });
const part = (Item: Record<string, unknown>) => ({ Put: { TableName, Item } });
const transaction = (...items: Record<string, unknown>[]) =>
  new TransactWriteCommand({ TransactItems: items.map(part) });

describe('the simulated table ends where DynamoDB Local ends:', () => {
  test('an item of 400 KB is kept, one byte more is not, by whatever command', async () => {
    const whole = sized('big', '1', 400 * kilobytes);
    const [kept, tooMuch, grown, together] = await agree(
      put(whole),
      put(sized('big', '2', 400 * kilobytes + 1)),
      new UpdateCommand({
        TableName,
        Key: { pk: 'big', sk: '1' },
        UpdateExpression: 'SET #b = :b',
        ExpressionAttributeNames: { '#b': 'b' },
        ExpressionAttributeValues: { ':b': 1 },
      }),
      transaction(sized('big', '3', 400 * kilobytes + 1)),
    );
    expect(kept).toEqual({});
    for (const refused of [tooMuch, grown, together]) isRefused(refused);
  });

  test('sizes count bytes of UTF-8, numbers by their digits and documents with their names', async () => {
    const odd = {
      é: 'é𝕏',
      n: [12_345, -0.5, 1e-7, 100_000],
      row: { s: null, v: true, pl: { date: '' } },
      t: new Set(['a', 'bc']),
    };
    const bytes = itemBytes(odd as StoredItem);
    const [kept, tooMuch] = await agree(
      put({ ...sized('odd', '1', 400 * kilobytes - bytes), ...odd }),
      put({ ...sized('odd', '2', 400 * kilobytes - bytes + 1), ...odd }),
    );
    expect(kept).toEqual({});
    isRefused(tooMuch);
  });

  test('an answer to a query ends with the item that makes it more than a megabyte', async () => {
    const items = Array.from({ length: 5 }, (_, at) => sized('page', String(at), 380 * kilobytes));
    const query = { TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'page' } };
    const answers = await agree(
      ...items.map(put),
      new QueryCommand(query),
      new QueryCommand({ ...query, Select: 'COUNT', ScanIndexForward: false }),
      new QueryCommand({ ...query, ExclusiveStartKey: { pk: 'page', sk: '2' } }),
    );
    const [whole, counted, rest] = answers.slice(items.length);
    expect(whole).toMatchObject({ Count: 3, LastEvaluatedKey: { pk: 'page', sk: '2' } });
    expect(counted).toMatchObject({ Count: 3, LastEvaluatedKey: { pk: 'page', sk: '2' } });
    expect(rest).toHaveProperty('Count', 2);
    expect(rest).not.toHaveProperty('LastEvaluatedKey');
  });

  test('a transaction has one to a hundred parts of different items, and four megabytes', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ pk: 'many', sk: String(at) }));
    const large = (count: number) => many(count).map(({ sk }) => sized('large', sk, 399 * kilobytes));
    const answers = await agree(
      transaction(...many(100)),
      transaction(...many(101)),
      transaction(),
      transaction({ pk: 'twice', sk: '#' }, { pk: 'twice', sk: '#', a: 1 }),
      transaction(...large(10)),
      transaction(...large(11)),
    );
    expect([answers[0], answers[4]]).toEqual([{}, {}]);
    for (const refused of [answers[1], answers[2], answers[3], answers[5]]) isRefused(refused);
  });

  test('a batch has one to a hundred different keys', async () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => ({ pk: 'batch', sk: String(at) }));
    const batch = (...Keys: Record<string, string>[]) =>
      new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } });
    const answers = await agree(batch(...keys(100)), batch(...keys(101)), batch(), batch(...keys(2), ...keys(1)));
    for (const refused of answers.slice(1)) isRefused(refused);
  });

  test('a page begins nowhere but in what the query asks for', async () => {
    const query = (ExclusiveStartKey: Record<string, unknown>) =>
      new QueryCommand({
        TableName,
        IndexName: 'queue-updated',
        KeyConditionExpression: 'qp = :qp AND su BETWEEN :low AND :high',
        ExpressionAttributeValues: { ':qp': 'q', ':low': 'b', ':high': 'd' },
        ExclusiveStartKey,
      });
    const place = { pk: 'p', sk: 's', qp: 'q', su: 'c' };
    const { su: _missing, ...partial } = place;
    const wrong = [
      { ...place, qp: 'other' },
      { ...place, su: 'a' },
      { ...place, su: 'e' },
      partial,
      { ...place, so: 'x' },
    ];
    const [right, ...refused] = await agree(query(place), ...wrong.map(query));
    expect(right).toMatchObject({ Count: 0 });
    for (const answer of refused) isRefused(answer);
  });

  test('an update never moves an item, and no key is empty, long or absent', async () => {
    const answers = await agree(
      new UpdateCommand({
        TableName,
        Key: { pk: 'p', sk: 's' },
        UpdateExpression: 'SET pk = :pk',
        ExpressionAttributeValues: { ':pk': 'other' },
      }),
      put({ pk: '', sk: '#' }),
      put({ pk: 'p' }),
      put({ pk: 'p', sk: 7 }),
      put({ pk: 'p'.repeat(2_049), sk: '#' }),
      put({ pk: 'p', sk: 's'.repeat(1_025) }),
      put({ pk: 'p', sk: '#', dp: '' }),
      put({ pk: 'p', sk: '#', dp: 5 }),
      transaction({ pk: 'p', sk: '' }),
      new GetCommand({ TableName, Key: { pk: 'p', sk: '' } }),
    );
    for (const refused of answers) isRefused(refused);
  });

  test('the size of a text is its length', async () => {
    const is = (text: string, size: number) =>
      new PutCommand({
        TableName,
        Item: { pk: 'text', sk: text, a: text },
        ConditionExpression: 'attribute_not_exists(pk) OR size(#a) = :size',
        ExpressionAttributeNames: { '#a': 'a' },
        ExpressionAttributeValues: { ':size': size },
      });
    const texts = ['abc', 'é', '\uffee', '𝕏'];
    await agree(...texts.flatMap((text) => [0, 1, 2, 3, 4].map((size) => is(text, size))));
  });

  test('another table does not exist', async () => {
    const [get] = await agree(new GetCommand({ TableName: 'another', Key: { pk: 'p', sk: 's' } }));
    isRefused(get, 'ResourceNotFoundException');
  });
});
