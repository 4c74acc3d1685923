import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDatabase } from '../../simulation/database/create-database.ts';

/** The simulator's table behind a client that carries out each command when it is sent; scans show all there is. */
export const simulatedTable = (tableName: string): { client: DynamoDBDocumentClient; tableName: string } => {
  const database = createDatabase({ now: () => new Date().toISOString(), tableName });
  const send = async (command: unknown): Promise<object> =>
    command instanceof ScanCommand ? { Items: [...database.items()] } : database.execute(command);
  return { client: { send } as unknown as DynamoDBDocumentClient, tableName };
};
