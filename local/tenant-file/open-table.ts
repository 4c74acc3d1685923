import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createCognitoUserPool } from '#gateways/cognito-user-pool';
import type { StoreContext } from '#store/store-context';
import type { SignInPorts } from '#use-cases/people/sign-in-of';
import { onlyTable } from '../drill/only-table.ts';
import { tableContext } from '../drill/table-context.ts';
import { engineClient } from '../engines/engine.ts';
import { startDynamodb } from '../engines/start-dynamodb.ts';
import { refusal } from '../refusal.ts';
import { refuseRunning } from '../state/take-state.ts';

/** A desk's table, and its pool where one is told. */
export interface OpenTable extends Partial<SignInPorts> {
  readonly context: StoreContext;
  close(): Promise<void>;
}

interface Wanted {
  readonly tenant: string;
  readonly state: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

/** The table that the environment names in AWS, else the one that a desk of this machine keeps. */
export const openTable = (root: string, { tenant, state, environment }: Wanted): Promise<OpenTable> =>
  environment['TABLE_NAME']
    ? tableInAws(environment['TABLE_NAME'], environment)
    : tableHere(state ?? join(root, '.sportello', tenant));

const tableInAws = async (tableName: string, { ISSUER, USER_POOL_ID }: NodeJS.ProcessEnv): Promise<OpenTable> => {
  const client = new DynamoDBClient({});
  const pool = () =>
    createCognitoUserPool({ client: new CognitoIdentityProviderClient({}), userPoolId: USER_POOL_ID ?? '' });
  return {
    context: tableContext(client, tableName),
    ...(ISSUER && { issuer: ISSUER }),
    ...(ISSUER && USER_POOL_ID && { userPool: pool() }),
    close: async () => client.destroy(),
  };
};

const tableHere = async (state: string): Promise<OpenTable> => {
  if (!existsSync(join(state, 'dynamodb')))
    throw refusal(`Nothing is kept in ${state}. Start the desk once with: npm start`);
  refuseRunning(state);
  const engine = await startDynamodb(join(state, 'dynamodb'));
  const client = new DynamoDBClient(engineClient(engine.endpoint, 'eu-south-1'));
  const close = async (): Promise<void> => {
    client.destroy();
    await engine.stop();
  };
  try {
    return { context: tableContext(client, await onlyTable(client)), close };
  } catch (error) {
    await close();
    throw error;
  }
};
