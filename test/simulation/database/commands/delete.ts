import type { DeleteCommandInput } from '@aws-sdk/lib-dynamodb';
import { bind } from '../expressions/bindings.ts';
import { parseCondition } from '../expressions/parse-condition.ts';
import { conditionOf } from './condition-of.ts';
import { keyOf } from './key-of.ts';
import type { Operation } from './operation.ts';

/** Takes an item away, if there is one. */
export const deleteOperation = (input: Omit<DeleteCommandInput, 'TableName'>): Operation => {
  const condition = input.ConditionExpression === undefined ? undefined : parseCondition(input.ConditionExpression);
  const bindings = bind(input, [condition]);
  return {
    key: keyOf(input.Key),
    holds: conditionOf(condition, bindings),
    after: () => undefined,
    showsOld: input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD',
  };
};
