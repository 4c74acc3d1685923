import type { BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { validationError } from '../errors/validation-error.ts';
import type { Rows } from '../rows/rows.ts';
import { deleteOperation } from './delete.ts';
import type { Operation } from './operation.ts';
import { ownTable } from './own-table.ts';
import { performWrite } from './perform-write.ts';
import { putOperation } from './put.ts';

const most = 25;

type Request = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

const operationOf = ({ PutRequest: put, DeleteRequest: removed }: Request): Operation =>
  put ? putOperation({ Item: put.Item }) : deleteOperation({ Key: removed?.Key });

/** Puts and deletes without conditions, each by itself. The store writes no batches; tests fill tables with them. */
export const batchWrite = (rows: Rows, { RequestItems: given }: BatchWriteCommandInput, tableName: string) => {
  const requests = Object.entries(given ?? {}).flatMap(([name, list]) => {
    ownTable(name, tableName);
    return list;
  });
  if (requests.length === 0 || requests.length > most) throw validationError('Too many or too few requests');
  const operations = requests.map(operationOf);
  const keys = operations.map(({ key }) => JSON.stringify(key));
  if (new Set(keys).size < keys.length) throw validationError('Provided list of item keys contains duplicates');
  for (const operation of operations) performWrite(rows, operation);
  return { UnprocessedItems: {}, $metadata: {} };
};
