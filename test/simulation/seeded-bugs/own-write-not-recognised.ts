import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { productWiring } from '../world/wiring.ts';
import type { SeededBug } from './seeded-bug.ts';

const asForeign = (error: unknown): never => {
  const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
  for (const { Item: item } of reasons) if (item?.['hash']) item['hash'] = { S: 'another' };
  throw error;
};

/** FAULTS 2.11: the refusal shows its own event, and it takes it for somebody else's. */
export const ownWriteNotRecognised: SeededBug = {
  id: 'own-write-not-recognised',
  title: 'A write whose answer was lost is done once more.',
  wiring: {
    ...productWiring,
    client: (client) =>
      ({
        send: (command: Parameters<typeof client.send>[0]) => client.send(command).catch(asForeign),
      }) as unknown as typeof client,
  },
  by: 'I7c',
};
