import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Findings, inspectTable } from './inspect-table.ts';
import { objectsInS3 } from './objects-in-s3.ts';
import { tableContext } from './table-context.ts';

/** Checks a table of the account whose credentials are in the environment; it reads and never writes. */
export const inspectInAws = async (tableName: string, bucket: string | undefined): Promise<Findings> => {
  const client = new DynamoDBClient({});
  try {
    return await inspectTable(tableContext(client, tableName), bucket ? await objectsInS3(bucket) : undefined);
  } finally {
    client.destroy();
  }
};
