import { RemovalPolicy } from 'aws-cdk-lib';
import type { GlobalSecondaryIndexPropsV2 } from 'aws-cdk-lib/aws-dynamodb';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { IndexShape } from '#store/table';
import { table } from '#store/table';

/** The tenant's one table, as `functions/store/table.ts` describes it. */
export const tenantTable = (scope: Construct, key: IKey): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: { name: table.partitionKey, type: AttributeType.STRING },
    sortKey: { name: table.sortKey, type: AttributeType.STRING },
    globalSecondaryIndexes: table.indexes.map(secondaryIndex),
    timeToLiveAttribute: table.ttlAttribute,
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(key),
    // The relay needs to know which event was written, not what is in it.
    dynamoStream: StreamViewType.KEYS_ONLY,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

const secondaryIndex = ({ name, partitionKey, sortKey, projection }: IndexShape): GlobalSecondaryIndexPropsV2 => ({
  indexName: name,
  partitionKey: { name: partitionKey, type: AttributeType.STRING },
  sortKey: { name: sortKey, type: AttributeType.STRING },
  ...(projection === 'keys-only'
    ? { projectionType: ProjectionType.KEYS_ONLY }
    : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] }),
});
