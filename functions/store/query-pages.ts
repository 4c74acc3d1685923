import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';

/** One answer to a query. */
export interface QueryAnswer {
  readonly items: readonly Item[];
  /** Items read, before the filter. */
  readonly scanned: number;
  /** Where the next answer begins; absent after the last one. */
  readonly last?: Item;
}

/** A query's answers one after the other, until there are no more or the caller has enough. */
export async function* queryPages(
  context: StoreContext,
  query: Omit<QueryCommandInput, 'TableName'>,
): AsyncGenerator<QueryAnswer, void> {
  let last: Item | undefined;
  const limit = context.pageSize === undefined ? {} : { Limit: Math.min(context.pageSize, query.Limit ?? Infinity) };
  do {
    const start = last && { ExclusiveStartKey: last };
    const command = new QueryCommand({ ...query, ...limit, ...start, TableName: context.tableName });
    const answer = await patiently(context, () => context.client.send(command));
    last = answer.LastEvaluatedKey;
    yield { items: answer.Items ?? [], scanned: answer.ScannedCount ?? 0, ...(last && { last }) };
  } while (last);
}
