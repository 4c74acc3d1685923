import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';

type Operations = NonNullable<TransactWriteCommandInput['TransactItems']>;
/** A part of a transaction; the table's name and what a refusal shows are added here. */
export type Part = {
  readonly [Kind in 'Put' | 'Update' | 'Delete' | 'ConditionCheck']?: Omit<
    NonNullable<Operations[number][Kind]>,
    'TableName'
  >;
};

/** A part whose condition did not hold, with the item as it is; absent when there is none. */
export interface Refusal {
  readonly current?: Item;
}
/** One entry per part; `undefined` where the condition held. */
export type Refusals = readonly (Refusal | undefined)[];

const refused = 'ConditionalCheckFailed';

const refusalOf = ({ Code: code, Item: item }: CancellationReason): Refusal | undefined => {
  if (code !== refused) return undefined;
  return item && Object.keys(item).length > 0 ? { current: unmarshall(item) } : {};
};

/**
 * Whether refusals may be believed. Where another part met a conflict they may not: they may come from our own earlier
 * attempt, which is just being applied.
 */
const isClear = ({ CancellationReasons: reasons = [] }: TransactionCanceledException): boolean =>
  reasons.some(({ Code: code }) => code === refused) &&
  reasons.every(({ Code: code }) => code === refused || code === 'None');

const send = async (context: StoreContext, command: TransactWriteCommand): Promise<Refusals | undefined> => {
  try {
    await context.client.send(command);
    return undefined;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    if (!isClear(error)) throw error;
    return error.CancellationReasons?.map(refusalOf);
  }
};

/**
 * Writes all parts or none. Answers nothing when they are written, else which conditions did not hold. After a lost
 * answer the same parts are sent again, so a caller must recognise its own earlier success in the refusals.
 */
export const transact = (context: StoreContext, parts: readonly Part[]): Promise<Refusals | undefined> => {
  const added = { TableName: context.tableName, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
  const operations = parts.map((part) =>
    Object.fromEntries(Object.entries(part).map(([kind, operation]) => [kind, { ...operation, ...added }])),
  );
  return patiently(context, () =>
    send(context, new TransactWriteCommand({ TransactItems: operations as unknown as Operations })),
  );
};
