import { type DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { refusal } from '../refusal.ts';

/** The name of the one table that a desk of this machine keeps. */
export const onlyTable = async (client: DynamoDBClient): Promise<string> => {
  const { TableNames: [name] = [] } = await client.send(new ListTablesCommand({}));
  if (name === undefined) throw refusal('There is no table here. Start the desk once with: npm start');
  return name;
};
