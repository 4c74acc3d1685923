import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { StoreContext } from '#store/store-context';
import { ticketItem } from '#store/ticket-item';
import type { Commit } from '#use-cases/ports';

/** Puts the heads of many tickets into the table quickly, without their events and texts. */
export const writeHeads = async ({ client, tableName }: StoreContext, commits: readonly Commit[]): Promise<void> => {
  for (let start = 0; start < commits.length; start += 25) {
    const requests = commits
      .slice(start, start + 25)
      .map(({ after, priorityRank }) => ({ PutRequest: { Item: ticketItem.write(after, priorityRank) } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
  }
};
