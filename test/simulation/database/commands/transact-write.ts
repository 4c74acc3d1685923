import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { transactionCancelled } from '../errors/transaction-cancelled.ts';
import { validationError } from '../errors/validation-error.ts';
import type { Rows } from '../rows/rows.ts';
import type { Terms } from '../terms.ts';
import { itemBytes } from '../values/item-bytes.ts';
import type { StoredItem } from '../values/value.ts';
import { checkOperation } from './check.ts';
import { deleteOperation } from './delete.ts';
import { knownInput } from './known-input.ts';
import type { Operation } from './operation.ts';
import { ownTable } from './own-table.ts';
import { putOperation } from './put.ts';
import { updateOperation } from './update.ts';

type Part = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const most = { parts: 100, bytes: 4 * 1_024 * 1_024 };
const known = new Set([
  'TableName',
  'Item',
  'Key',
  'ConditionExpression',
  'UpdateExpression',
  'ExpressionAttributeNames',
  'ExpressionAttributeValues',
  'ReturnValuesOnConditionCheckFailure',
]);

const operationOf = (part: Part, tableName: string): Operation => {
  const [[kind, input] = [], ...others] = Object.entries(part).filter(([, given]) => given !== undefined);
  if (!input || kind === undefined || others.length > 0)
    throw validationError('A part must have exactly one operation');
  knownInput(`${kind} in a transaction`, input, known);
  ownTable(input.TableName, tableName);
  if (part.Put) return putOperation(part.Put);
  if (part.Update) return updateOperation(part.Update);
  return part.Delete ? deleteOperation(part.Delete) : checkOperation(part.ConditionCheck ?? { Key: undefined });
};

const operationsOf = ({ TransactItems: parts = [] }: TransactWriteCommandInput, tableName: string) => {
  if (parts.length === 0 || parts.length > most.parts) throw validationError('Too many or too few parts');
  const operations = parts.map((part) => operationOf(part, tableName));
  const keys = operations.map(({ key }) => JSON.stringify(key));
  if (new Set(keys).size < keys.length) {
    throw validationError('Transaction request cannot include multiple operations on one item');
  }
  return operations;
};

/** What a part comes to: an item to write, or the reason why it cannot be done. */
type Judged = { readonly after: StoredItem | undefined } | { readonly reason: CancellationReason };

const judge = (rows: Rows, operation: Operation): Judged => {
  const before = rows.find(operation.key)?.item;
  if (!operation.holds(before)) {
    const Item = operation.showsOld && before ? { Item: marshall(before) } : {};
    return { reason: { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed', ...Item } };
  }
  try {
    return { after: operation.after(before) };
  } catch (error) {
    if (!(error instanceof DynamoDBServiceException)) throw error;
    return { reason: { Code: 'ValidationError', Message: error.message } };
  }
};

const conflict: Judged = { reason: { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' } };

const conflictAt = ({ fault }: Terms, parts: number): number =>
  typeof fault === 'object' ? fault.conflictAt % parts : -1;

/** Ten items cannot be too much, as none is larger than 400 KB. */
const checkSize = (images: readonly (StoredItem | undefined)[]): void => {
  if (images.length <= 10) return;
  const bytes = images.reduce((sum, image) => sum + (image ? itemBytes(image) : 0), 0);
  if (bytes > most.bytes) throw validationError('The size of the transaction exceeded the maximum allowed');
};

/** Writes all parts or none; a part in conflict with somebody else's transaction cancels it as a failed condition does. */
export const transactWrite = (rows: Rows, input: TransactWriteCommandInput, terms: Terms, tableName: string) => {
  const operations = operationsOf(input, tableName);
  const disturbed = conflictAt(terms, operations.length);
  const judged = operations.map((operation, at) => (at === disturbed ? conflict : judge(rows, operation)));
  if (judged.some((one) => 'reason' in one)) {
    throw transactionCancelled(judged.map((one) => ('reason' in one ? one.reason : { Code: 'None' })));
  }
  const images = judged.map((one) => ('after' in one ? one.after : undefined));
  checkSize(images);
  for (const [at, { key }] of operations.entries()) rows.write(key, images[at]);
  return { $metadata: {} };
};
