import type { PutCommandInput } from '@aws-sdk/lib-dynamodb';
import { bind } from '../expressions/bindings.ts';
import { parseCondition } from '../expressions/parse-condition.ts';
import { storedItem } from '../values/stored-value.ts';
import { checkedItem } from './checked-item.ts';
import { conditionOf } from './condition-of.ts';
import { keyIn } from './key-in.ts';
import type { Operation } from './operation.ts';

/** Puts a whole item in the place of whatever is there. */
export const putOperation = (input: Omit<PutCommandInput, 'TableName'>): Operation => {
  const condition = input.ConditionExpression === undefined ? undefined : parseCondition(input.ConditionExpression);
  const bindings = bind(input, [condition]);
  const item = storedItem(input.Item);
  const key = keyIn(item);
  checkedItem(item);
  return {
    key,
    holds: conditionOf(condition, bindings),
    after: () => item,
    showsOld: input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD',
  };
};
