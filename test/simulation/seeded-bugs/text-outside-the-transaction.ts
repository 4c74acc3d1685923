import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { productWiring } from '../world/wiring.ts';
import type { SeededBug } from './seeded-bug.ts';

const isText = (item: Readonly<Record<string, unknown>> | undefined): boolean => /^A[PI]#/.test(String(item?.['sk']));

/** One transaction was made two; a crash between leaves a text that belongs to nothing. */
export const textOutsideTheTransaction: SeededBug = {
  id: 'text-outside-the-transaction',
  title: 'A text is written before the event that carries it.',
  wiring: {
    ...productWiring,
    client: (client) =>
      ({
        send: async (command: unknown) => {
          if (!(command instanceof TransactWriteCommand)) return client.send(command as TransactWriteCommand);
          const { TransactItems: parts = [] } = command.input;
          const texts = parts.filter(({ Put: put }) => isText(put?.Item));
          for (const { Put: put } of texts) {
            if (put) await client.send(new PutCommand({ TableName: put.TableName, Item: put.Item }));
          }
          return client.send(
            new TransactWriteCommand({ TransactItems: parts.filter((part) => !texts.includes(part)) }),
          );
        },
      }) as unknown as typeof client,
  },
  by: 'I1b',
};
