import type {
  AttributeValue,
  DynamoDBClient,
  GlobalSecondaryIndex,
  TableDescription,
  WriteRequest,
} from '@aws-sdk/client-dynamodb';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DescribeTableCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { refusal } from '../refusal.ts';

/** As many as one request takes. */
const most = 25;
const rounds = 20;

/** A table and who reaches it. */
export interface TablePlace {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}

/**
 * Makes a new table of a table's items, as a restore of AWS leaves one: the same keys, indexes and items, and no stream
 * and no time to live. Answers how many items there are.
 */
export const copyTable = async (from: TablePlace, to: TablePlace): Promise<number> => {
  await createLike(from, to);
  let count = 0;
  const pages = paginateScan({ client: from.client }, { TableName: from.tableName, ConsistentRead: true });
  for await (const { Items = [] } of pages) {
    await writeAll(to, Items);
    count += Items.length;
  }
  return count;
};

const createLike = async (from: TablePlace, to: TablePlace): Promise<void> => {
  const { Table: found } = await from.client.send(new DescribeTableCommand({ TableName: from.tableName }));
  if (!found) throw refusal(`There is no table ${from.tableName}.`);
  await to.client.send(
    new CreateTableCommand({
      TableName: to.tableName,
      AttributeDefinitions: found.AttributeDefinitions,
      KeySchema: found.KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: indexesOf(found),
    }),
  );
};

const indexesOf = ({ GlobalSecondaryIndexes = [] }: TableDescription): GlobalSecondaryIndex[] =>
  GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }));

const writeAll = async (
  { client, tableName }: TablePlace,
  items: readonly Record<string, AttributeValue>[],
): Promise<void> => {
  for (let start = 0; start < items.length; start += most) {
    let open: WriteRequest[] = items.slice(start, start + most).map((Item) => ({ PutRequest: { Item } }));
    for (let round = 0; open.length > 0; round += 1) {
      if (round === rounds) throw new Error('The new table left items unwritten.');
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [tableName]: open } }),
      );
      open = UnprocessedItems?.[tableName] ?? [];
    }
  }
};
