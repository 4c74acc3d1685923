import type {
  AttributeDefinition,
  GlobalSecondaryIndex,
  KeySchemaElement,
  Projection,
  StreamSpecification,
} from '@aws-sdk/client-dynamodb';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Cloud, LocalResource } from '../assembly/cloud.ts';
import { refusal } from '../refusal.ts';
import { engineClient } from './engine.ts';

interface TableProperties {
  readonly AttributeDefinitions: AttributeDefinition[];
  readonly KeySchema: KeySchemaElement[];
  readonly GlobalSecondaryIndexes?: GlobalSecondaryIndex[];
  readonly StreamSpecification?: { readonly StreamViewType: StreamSpecification['StreamViewType'] };
}

/** Makes the tables of the stacks unless they are there; answers the local stream of each by the table's stream ARN. */
export const createTables = async (cloud: Cloud, endpoint: string): Promise<ReadonlyMap<string, string>> => {
  const client = new DynamoDBClient(engineClient(endpoint, cloud.place.region));
  const streams = new Map<string, string>();
  for (const table of cloud.all<TableProperties>('AWS::DynamoDB::GlobalTable')) {
    const stream = (await describe(client, table)) ?? (await create(client, table));
    if (stream !== undefined) streams.set(`${table.arn}/stream/local`, stream);
  }
  client.destroy();
  return streams;
};

type Table = LocalResource<TableProperties>;

const create = async (client: DynamoDBClient, { ref, properties }: Table): Promise<string | undefined> => {
  const { TableDescription } = await client.send(
    new CreateTableCommand({
      TableName: ref,
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      BillingMode: 'PAY_PER_REQUEST',
      ...(properties.GlobalSecondaryIndexes && {
        GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes.map((index) => ({
          IndexName: index.IndexName,
          KeySchema: index.KeySchema,
          Projection: index.Projection,
        })),
      }),
      ...(properties.StreamSpecification && {
        StreamSpecification: { StreamEnabled: true, StreamViewType: properties.StreamSpecification.StreamViewType },
      }),
    }),
  );
  return TableDescription?.LatestStreamArn;
};

/** The stream of a table of an earlier run, whose keys must still be those of the stacks. */
const describe = async (client: DynamoDBClient, { ref, properties }: Table): Promise<string | undefined> => {
  const found = await client.send(new DescribeTableCommand({ TableName: ref })).catch((error: Error) => {
    if (error.name === 'ResourceNotFoundException') return undefined;
    throw error;
  });
  if (found?.Table === undefined) return undefined;
  if (shapesOf(found.Table.GlobalSecondaryIndexes) !== shapesOf(properties.GlobalSecondaryIndexes))
    throw refusal('The table on this disk has other indexes than the stacks. Start afresh with: npm start -- --reset');
  return found.Table.LatestStreamArn;
};

interface IndexShape {
  readonly IndexName?: string | undefined;
  readonly KeySchema?: readonly KeySchemaElement[] | undefined;
  readonly Projection?: Projection | undefined;
}

const shapesOf = (indexes: readonly IndexShape[] = []): string =>
  indexes
    .map(({ IndexName, KeySchema = [], Projection: projection = {} }) =>
      JSON.stringify([
        IndexName,
        KeySchema.map(({ AttributeName, KeyType }) => [AttributeName, KeyType]),
        projection.ProjectionType,
        [...(projection.NonKeyAttributes ?? [])].sort(),
      ]),
    )
    .sort()
    .join();
