import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/item';
import type { StoreContext } from '#store/store-context';
import { table } from '#store/table';
import { entryOf, units } from './units.ts';

/** What DynamoDB adds to the size of each item and each index entry when it charges for storage. */
const overhead = 100;

/** Bytes that a ticket's partition takes in the table and in all indexes. */
export const storedBytes = async ({ client, tableName }: StoreContext, number: string): Promise<number> => {
  const query = {
    TableName: tableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': table.keys.head(number).pk },
  };
  const { Items: items = [] } = await client.send(new QueryCommand(query));
  const images = (items as readonly Item[]).flatMap((item) => [
    item,
    ...table.indexes.map((index) => entryOf(index, item)),
  ]);
  return images.reduce<number>((sum, image) => sum + (image ? units.bytesOf(image) + overhead : 0), 0);
};
