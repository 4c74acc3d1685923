import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { storePorts } from './store-ports.ts';
import { minute } from './story.ts';

/** A store on a mocked client that answers as a test says; `pauses` are the waits it was made to take. */
export const failingStore = () => {
  const pauses: number[] = [];
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-south-1' }));
  const pause = (atMost: number) => {
    pauses.push(atMost);
    return Promise.resolve();
  };
  const make = () => storePorts({ client, tableName: 'table', pause }, { now: () => minute(0) });
  return { dynamodb: mockClient(client), pauses, make, store: make() };
};

/** An error as the SDK names it. */
export const named = (name: string): Error => Object.assign(new Error(name), { name });
