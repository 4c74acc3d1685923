import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { engineClient } from '#local/engines/engine';
import { tableDefinition } from '#support/store/table-definition';

/** Makes a table of the product's shape on that DynamoDB Local. */
export const makeTable = async (endpoint: string, tableName: string): Promise<void> => {
  const client = new DynamoDBClient(engineClient(endpoint, 'eu-south-1'));
  await client.send(new CreateTableCommand(tableDefinition(tableName)));
  client.destroy();
};
