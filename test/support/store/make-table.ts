import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { documentClientOptions } from '#store/document-client-options';
import { tableDefinition } from './table-definition.ts';

/** A new, empty table on the run's DynamoDB Local, and a client that reaches it; the simulator's where the run says so. */
export const makeTable = async (): Promise<{ client: DynamoDBDocumentClient; tableName: string }> => {
  const endpoint = inject('dynamodb');
  const tableName = `table-${randomUUID()}`;
  if (endpoint === 'simulated') return (await import('./simulated-table.ts')).simulatedTable(tableName);
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-south-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await client.send(new CreateTableCommand(tableDefinition(tableName)));
  return { client: DynamoDBDocumentClient.from(client, documentClientOptions), tableName };
};
