import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';

type Fields = Readonly<Record<string, unknown>>;

const byKey = (left: Fields, right: Fields): number =>
  JSON.stringify([left.pk, left.sk]) < JSON.stringify([right.pk, right.sk]) ? -1 : 1;

/** Items of a batch come in no order. */
const sorted = (responses: unknown): unknown =>
  responses &&
  Object.fromEntries(
    Object.entries(responses as Record<string, Fields[]>).map(([name, items]) => [name, items.toSorted(byKey)]),
  );

const answerOf = ({ $metadata: _metadata, ConsumedCapacity: _capacity, ...answer }: Record<string, unknown>): Fields =>
  'Responses' in answer ? { ...answer, Responses: sorted(answer.Responses) } : answer;

/**
 * What cannot be done to an item as it is cancels a transaction by AWS's documentation; DynamoDB Local refuses the
 * request instead. The store takes both for a fault of ours.
 */
const isInvalid = ({ Code: code }: CancellationReason): boolean => code === 'ValidationError';

const errorOf = (error: unknown): Fields => {
  if (!(error instanceof Error)) return { thrown: error };
  const { name } = error;
  if (error instanceof ConditionalCheckFailedException) return { name, item: error.Item && unmarshall(error.Item) };
  if (!(error instanceof TransactionCanceledException)) return { name };
  if (error.CancellationReasons?.some(isInvalid)) return { name: 'ValidationException' };
  const reasons = error.CancellationReasons?.map(({ Code: code, Item: item }) => ({
    code,
    item: item && Object.keys(item).length > 0 ? unmarshall(item) : undefined,
  }));
  return { name, reasons };
};

/** What came of a command: what a caller may rely on, and the message of an error, on which nobody may. */
export interface Outcome {
  readonly seen: Fields;
  readonly message?: string;
}

/** Carries out a command and tells what came of it; of a batch without its order. */
export const outcomeOf = async (run: () => object | Promise<object>): Promise<Outcome> => {
  try {
    return { seen: answerOf({ ...(await run()) }) };
  } catch (error) {
    return { seen: errorOf(error), message: String(error) };
  }
};
