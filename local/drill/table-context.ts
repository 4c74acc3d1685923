import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClientOptions } from '#store/document-client-options';
import type { StoreContext } from '#store/store-context';

/** A table as the store reaches it. */
export const tableContext = (client: DynamoDBClient, tableName: string): StoreContext => ({
  client: DynamoDBDocumentClient.from(client, documentClientOptions),
  tableName,
  pause: (atMost) => wait(Math.random() * atMost),
});
