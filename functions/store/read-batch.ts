import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';
import { Unavailable } from './unavailable.ts';

const keysPerRequest = 100;
const rounds = 8;

const readSome = async (context: StoreContext, keys: readonly Key[]): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let wanted: readonly Key[] = keys;
  for (let round = 1; wanted.length > 0; round += 1) {
    if (round > rounds) throw new Unavailable('The table left keys unread');
    if (round > 1) await context.pause(25 * 2 ** round);
    const request = { [context.tableName]: { Keys: [...wanted], ConsistentRead: true } };
    const answer = await patiently(context, () => context.client.send(new BatchGetCommand({ RequestItems: request })));
    found.push(...(answer.Responses?.[context.tableName] ?? []));
    wanted = (answer.UnprocessedKeys?.[context.tableName]?.Keys ?? []) as unknown as readonly Key[];
  }
  return found;
};

/** Items as they are now, in as few round trips as possible; what the database leaves unread is asked for again. */
export const readBatch = async (context: StoreContext, keys: readonly Key[]): Promise<readonly Item[]> => {
  const size = context.pageSize ?? keysPerRequest;
  const found: Item[] = [];
  for (let start = 0; start < keys.length; start += size) {
    found.push(...(await readSome(context, keys.slice(start, start + size))));
  }
  return found;
};
