import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { counterPrefix } from '#domain/numbering/counter-prefix';
import { renderNumber } from '#domain/numbering/render-number';
import { table } from '#store/table';
import type { Ports } from '../world/ports.ts';
import { productWiring } from '../world/wiring.ts';
import type { SeededBug } from './seeded-bug.ts';
import { rewritingClient } from './switches/with-client.ts';
import { rewriteParts } from './switches/with-transactions.ts';
import { withoutNewness } from './switches/without-newness.ts';

const nextNumber =
  ({ context }: Ports): Ports['tickets']['nextNumber'] =>
  async (pattern, year) => {
    const key = table.keys.counter(counterPrefix(pattern, year));
    const place = { TableName: context.tableName, Key: key, ConsistentRead: true };
    const { Item: item } = await context.client.send(new GetCommand(place));
    const counter = Number(item?.['last'] ?? 0) + 1;
    await context.client.send(new PutCommand({ TableName: context.tableName, Item: { ...key, last: counter } }));
    return renderNumber(pattern, { year, counter });
  };

/** The counter is read and then written, and the second ticket is written over the first. */
export const numberGivenTwice: SeededBug = {
  id: 'number-given-twice',
  title: 'Two tickets that are opened at once get the same number.',
  wiring: {
    ...productWiring,
    client: (client) => rewritingClient(client, rewriteParts(withoutNewness)),
    ports: (ports) => ({ ...ports, tickets: { ...ports.tickets, nextNumber: nextNumber(ports) } }),
  },
};
