import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * The tenant's own key for table and files. Whoever may use these may use the key through them, and nobody otherwise,
 * as with a key of AWS; but the tenant can see each use, and end it (docs/decisions/tenant-key.md).
 */
export const tenantKey = (scope: Construct, tenant: string): Key => {
  const { region } = Stack.of(scope);
  const key = new Key(scope, 'Key', {
    alias: `sportello/${tenant}`,
    description: `Encrypts the tickets and files of ${tenant}`,
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ThroughTableAndFiles',
      principals: [new AnyPrincipal()],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:CreateGrant',
        'kms:DescribeKey',
      ],
      resources: ['*'],
      conditions: {
        StringEquals: {
          'kms:CallerAccount': Aws.ACCOUNT_ID,
          'kms:ViaService': [`dynamodb.${region}.amazonaws.com`, `s3.${region}.amazonaws.com`],
        },
      },
    }),
  );
  return key;
};
