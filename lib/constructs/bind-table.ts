import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { table } from '#store/table';
import type { ServiceFunction } from './service-function.ts';

/** The calls that a function makes on items, and the indexes that it queries; nothing else is allowed to it. */
export interface TableRights {
  readonly items: readonly ItemAction[];
  readonly indexes?: readonly IndexName[];
}
type ItemAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';
type IndexName = (typeof table.indexes)[number]['name'];

/** Tells the function the table's name and allows it these rights (a transaction needs those of its parts). */
export const bindTable = (
  caller: ServiceFunction,
  tenantTable: TableV2,
  { items, indexes = [] }: TableRights,
): void => {
  caller.lambda.addEnvironment('TABLE_NAME', tenantTable.tableName);
  caller.allow(
    items.map((action) => `dynamodb:${action}`),
    [tenantTable.tableArn],
  );
  if (indexes.length === 0) return;
  caller.allow(
    ['dynamodb:Query'],
    indexes.map((index) => `${tenantTable.tableArn}/index/${index}`),
  );
};
