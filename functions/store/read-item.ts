import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';

/** One item as it is now (strongly consistent). */
export const readItem = async (context: StoreContext, key: Key): Promise<Item | undefined> => {
  const command = new GetCommand({ TableName: context.tableName, Key: key, ConsistentRead: true });
  const { Item: item } = await patiently(context, () => context.client.send(command));
  return item;
};
