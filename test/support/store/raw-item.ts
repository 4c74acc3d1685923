import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/item';
import type { StoreContext } from '#store/store-context';
import type { Key } from '#store/table';

/** An item as it lies in the table, for what no port shows. */
export const rawItem = async ({ client, tableName }: StoreContext, key: Key): Promise<Item | undefined> => {
  const { Item: item } = await client.send(new GetCommand({ TableName: tableName, Key: key, ConsistentRead: true }));
  return item;
};
