import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { batchGet } from './commands/batch-get.ts';
import { batchWrite } from './commands/batch-write.ts';
import { deleteOperation } from './commands/delete.ts';
import { get } from './commands/get.ts';
import { knownInput } from './commands/known-input.ts';
import { ownTable } from './commands/own-table.ts';
import { performWrite } from './commands/perform-write.ts';
import { putOperation } from './commands/put.ts';
import { query } from './commands/query.ts';
import { returned } from './commands/returned.ts';
import { transactWrite } from './commands/transact-write.ts';
import { updateOperation } from './commands/update.ts';
import { NotSimulated } from './errors/not-simulated.ts';
import type { Rows } from './rows/rows.ts';
import type { Terms } from './terms.ts';

const explained = ['ExpressionAttributeNames', 'ExpressionAttributeValues'];
const writes = [
  'TableName',
  'ConditionExpression',
  'ReturnValues',
  'ReturnValuesOnConditionCheckFailure',
  ...explained,
];
const known = {
  put: new Set([...writes, 'Item']),
  update: new Set([...writes, 'Key', 'UpdateExpression']),
  delete: new Set([...writes, 'Key']),
  get: new Set(['TableName', 'Key', 'ConsistentRead', 'ProjectionExpression', 'ExpressionAttributeNames']),
  query: new Set([
    'TableName',
    'IndexName',
    'KeyConditionExpression',
    'FilterExpression',
    'ProjectionExpression',
    'ScanIndexForward',
    'Limit',
    'ExclusiveStartKey',
    'ConsistentRead',
    'Select',
    ...explained,
  ]),
  batch: new Set(['RequestItems']),
  transaction: new Set(['TransactItems']),
};

const knownFor = (kind: keyof typeof known, input: { readonly TableName?: string | undefined }, own: string): void => {
  knownInput(kind, input, known[kind]);
  ownTable(input.TableName, own);
};

const write = (rows: Rows, command: PutCommand | UpdateCommand | DeleteCommand, own: string): object => {
  if (command instanceof UpdateCommand) {
    knownFor('update', command.input, own);
    const operation = updateOperation(command.input);
    return returned(command.input.ReturnValues, operation.touched)(performWrite(rows, operation));
  }
  const answer = returned(command.input.ReturnValues);
  if (command instanceof PutCommand) {
    knownFor('put', command.input, own);
    return answer(performWrite(rows, putOperation(command.input)));
  }
  knownFor('delete', command.input, own);
  return answer(performWrite(rows, deleteOperation(command.input)));
};

const read = (rows: Rows, command: GetCommand | QueryCommand, terms: Terms, own: string): object => {
  if (command instanceof GetCommand) {
    knownFor('get', command.input, own);
    return get(rows, command.input, terms);
  }
  knownFor('query', command.input, own);
  return query(rows, command.input, terms);
};

/** Carries out one command of the document client, whole and at once, in the table of that name. */
export const execute = (rows: Rows, command: unknown, terms: Terms, own: string): object => {
  if (command instanceof GetCommand || command instanceof QueryCommand) return read(rows, command, terms, own);
  if (command instanceof PutCommand || command instanceof UpdateCommand || command instanceof DeleteCommand) {
    return write(rows, command, own);
  }
  if (command instanceof TransactWriteCommand) {
    knownInput('transaction', command.input, known.transaction);
    return transactWrite(rows, command.input, terms, own);
  }
  if (command instanceof BatchGetCommand) {
    knownInput('batch', command.input, known.batch);
    return batchGet(rows, command.input, terms, own);
  }
  if (!(command instanceof BatchWriteCommand)) throw new NotSimulated('A command that the store does not send');
  knownInput('batch', command.input, known.batch);
  return batchWrite(rows, command.input, own);
};
