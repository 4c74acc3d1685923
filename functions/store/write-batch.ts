import type { BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';
import { Unavailable } from './unavailable.ts';

const perRequest = 25;
const width = 8;
const rounds = 8;

/** A put or a deletion of one item, without conditions. */
export type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

const writeSome = async (context: StoreContext, writes: readonly Write[]): Promise<void> => {
  let wanted = [...writes];
  for (let round = 1; wanted.length > 0; round += 1) {
    if (round > rounds) throw new Unavailable('The table left items unwritten');
    if (round > 1) await context.pause(25 * 2 ** round);
    const command = new BatchWriteCommand({ RequestItems: { [context.tableName]: wanted } });
    const answer = await patiently(context, () => context.client.send(command));
    wanted = answer.UnprocessedItems?.[context.tableName] ?? [];
  }
};

/** Writes many items, some at a time; whoever calls does it again after a failure, as it is all or some of them. */
export const writeBatch = async (context: StoreContext, writes: readonly Write[]): Promise<void> => {
  const runs = Array.from({ length: Math.ceil(writes.length / perRequest) }, (_, at) =>
    writes.slice(at * perRequest, (at + 1) * perRequest),
  );
  for (let start = 0; start < runs.length; start += width) {
    await Promise.all(runs.slice(start, start + width).map((run) => writeSome(context, run)));
  }
};
