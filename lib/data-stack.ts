import type { StackProps } from 'aws-cdk-lib';
import { Stack } from 'aws-cdk-lib';
import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { AttachmentsBucket } from './constructs/attachments-bucket.ts';
import { tenantKey } from './constructs/tenant-key.ts';
import { tenantTable } from './constructs/tenant-table.ts';
import { tenantUserPool } from './constructs/tenant-user-pool.ts';
import type { Tenant } from './tenant/tenant-schema.ts';

/** What outlives every release: tickets, files, people and the key to them. Nothing here is deleted with the stack. */
export class DataStack extends Stack {
  readonly table: TableV2;
  readonly bucket: Bucket;
  /** Absent where people sign in at an issuer of the organisation's own. */
  readonly userPool?: UserPool;

  constructor(scope: Construct, tenant: Tenant, props: StackProps) {
    super(scope, `${tenant.id}-data`, props);
    const key = tenantKey(this, tenant.id);
    this.table = tenantTable(this, key);
    this.bucket = new AttachmentsBucket(this, 'Attachments', key).bucket;
    if (!tenant.issuer) this.userPool = tenantUserPool(this, tenant);
  }
}
