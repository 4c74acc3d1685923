import type { Place } from '../assembly/place.ts';
import type { Use } from './recorded-call.ts';

type Input = Readonly<Record<string, unknown>>;
interface TableInput {
  readonly TableName: string;
  readonly IndexName?: string;
}
type TransactItem = Readonly<Record<string, TableInput>>;

/** Parts of a transaction by the right that each needs; a check without a write has a right of its own. */
const partActions: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

/** IAM actions and resources of a DynamoDB call: a transaction counts as its parts, an index is a resource of its own. */
export const dynamodbUses = (
  operation: string,
  input: Input,
  place: Pick<Place, 'region' | 'account'>,
): readonly Use[] => {
  const use = (action: string, { TableName, IndexName }: TableInput): Use => ({
    action: `dynamodb:${action}`,
    resource: `arn:aws:dynamodb:${place.region}:${place.account}:table/${TableName}${IndexName ? `/index/${IndexName}` : ''}`,
  });
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems')
    return (input['TransactItems'] as readonly TransactItem[]).flatMap((item) =>
      Object.entries(item).map(([part, target]) => use(partActions[part] ?? part, target)),
    );
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem')
    return Object.keys(input['RequestItems'] as object).map((TableName) => use(operation, { TableName }));
  return [use(operation, input as unknown as TableInput)];
};
