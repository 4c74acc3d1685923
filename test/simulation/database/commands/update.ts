import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { table } from '#store/table';
import { validationError } from '../errors/validation-error.ts';
import { applyUpdate } from '../expressions/apply-update.ts';
import type { Bindings } from '../expressions/bindings.ts';
import { bind } from '../expressions/bindings.ts';
import { parseCondition } from '../expressions/parse-condition.ts';
import { parseUpdate } from '../expressions/parse-update.ts';
import type { Change } from '../expressions/update.ts';
import { checkedItem } from './checked-item.ts';
import { conditionOf } from './condition-of.ts';
import { keyOf } from './key-of.ts';
import type { Operation } from './operation.ts';

/** An update, with the names of the attributes that it touches. */
export interface UpdateOperation extends Operation {
  readonly touched: readonly string[];
}

const touchedBy = (changes: readonly Change[], bindings: Bindings): readonly string[] => {
  const names = changes.map(({ path }) => bindings.name(String(path[0])));
  if (new Set(names).size < names.length) throw validationError('Two document paths overlap with each other');
  if (names.some((name) => name === table.partitionKey || name === table.sortKey)) {
    throw validationError('Cannot update attribute. This attribute is part of the key');
  }
  return names;
};

const checkAdded = (changes: readonly Change[], bindings: Bindings): void => {
  for (const change of changes) {
    if (change.kind !== 'add' && change.kind !== 'delete') continue;
    const value = bindings.value(change.alias);
    if (value instanceof Set || (change.kind === 'add' && typeof value === 'number')) continue;
    throw validationError(`Incorrect operand type for operator or function; operator: ${change.kind.toUpperCase()}`);
  }
};

/** Changes some attributes of an item, which comes into being when there is none. */
export const updateOperation = (input: Omit<UpdateCommandInput, 'TableName'>): UpdateOperation => {
  const condition = input.ConditionExpression === undefined ? undefined : parseCondition(input.ConditionExpression);
  const update = input.UpdateExpression === undefined ? undefined : parseUpdate(input.UpdateExpression);
  const bindings = bind(input, [condition, update]);
  const changes = update?.tree ?? [];
  const key = keyOf(input.Key);
  const touched = touchedBy(changes, bindings);
  checkAdded(changes, bindings);
  return {
    key,
    touched,
    holds: conditionOf(condition, bindings),
    after: (before) => checkedItem(applyUpdate(changes, before ?? { ...key }, bindings)),
    showsOld: input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD',
  };
};
