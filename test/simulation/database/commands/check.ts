import type { DeleteCommandInput } from '@aws-sdk/lib-dynamodb';
import { validationError } from '../errors/validation-error.ts';
import { deleteOperation } from './delete.ts';
import type { Operation } from './operation.ts';

/** Leaves an item as it is and refuses a transaction when its condition does not hold. */
export const checkOperation = (input: Omit<DeleteCommandInput, 'TableName'>): Operation => {
  if (input.ConditionExpression === undefined) throw validationError('The expression can not be empty');
  return { ...deleteOperation(input), after: (before) => before };
};
