import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { table } from '#store/table';
import type { ServiceFunction } from './service-function.ts';

/** The calls that a function makes on items, and the indexes that it queries; nothing else is allowed to it. */
export interface TableRights {
  readonly items: readonly ItemAction[];
  readonly indexes?: readonly IndexName[];
  /** The only partition keys that it reaches, in the table and in the indexes; `*` stands for anything. */
  readonly only?: { readonly items: string; readonly indexes?: string };
}
type ItemAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'BatchWriteItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';
type IndexName = (typeof table.indexes)[number]['name'];

/** Tells the function the table's name and allows it these rights (a transaction needs those of its parts). */
export const bindTable = (
  caller: ServiceFunction,
  tenantTable: TableV2,
  { items, indexes = [], only }: TableRights,
): void => {
  caller.lambda.addEnvironment('TABLE_NAME', tenantTable.tableName);
  caller.allow(
    items.map((action) => `dynamodb:${action}`),
    [tenantTable.tableArn],
    leadingKeys(only?.items),
  );
  if (indexes.length === 0) return;
  caller.allow(
    ['dynamodb:Query'],
    indexes.map((index) => `${tenantTable.tableArn}/index/${index}`),
    leadingKeys(only?.indexes),
  );
};

/** Every call but a scan tells its partition keys; a batch tells several, and each must fit. */
const leadingKeys = (pattern: string | undefined): Record<string, unknown> =>
  pattern === undefined ? {} : { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [pattern] } };
