import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { StoreContext } from '#store/store-context';

const writing = /^(Put|Update|Delete|TransactWrite|BatchWrite)Command$/;

/** A client that passes every call on and counts those that write. */
export const countingClient = (client: StoreContext['client']) => {
  const seen = { reads: 0, writes: 0 };
  const send = (command: { constructor: { name: string } }): unknown => {
    seen[writing.test(command.constructor.name) ? 'writes' : 'reads'] += 1;
    return client.send(command as unknown as Parameters<DynamoDBDocumentClient['send']>[0]);
  };
  return { client: { send } as unknown as StoreContext['client'], seen };
};
