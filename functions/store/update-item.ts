import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Result } from '#domain/result';
import { fail, ok } from '#domain/result';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';

/** Why an update was not done: its condition did not hold on the item as it is; absent when there is none. */
interface Refused {
  readonly current?: Item;
}

/** Updates one item under a condition; answers the attributes that `ReturnValues` asks for. */
export const updateItem = async (
  context: StoreContext,
  input: Omit<UpdateCommandInput, 'TableName'>,
): Promise<Result<Item | undefined, Refused>> => {
  const shown = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  const command = new UpdateCommand({ ...input, ...shown, TableName: context.tableName });
  try {
    const { Attributes: attributes } = await patiently(context, () => context.client.send(command));
    return ok(attributes);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return fail(error.Item ? { current: unmarshall(error.Item) } : {});
  }
};
