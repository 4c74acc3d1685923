import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { IndexShape } from '#store/table';
import { table } from '#store/table';

const keySchema = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];

const indexDefinition = ({ name, partitionKey, sortKey, projection }: IndexShape) => ({
  IndexName: name,
  KeySchema: keySchema(partitionKey, sortKey),
  Projection:
    projection === 'keys-only'
      ? { ProjectionType: 'KEYS_ONLY' as const }
      : { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...projection] },
});

/** What `CreateTable` needs to make the table that `store/table.ts` describes. */
export const tableDefinition = (name: string): CreateTableCommandInput => {
  const places = [table, ...table.indexes];
  const attributes = new Set(places.flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]));
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(table.partitionKey, table.sortKey),
    GlobalSecondaryIndexes: table.indexes.map(indexDefinition),
  };
};
