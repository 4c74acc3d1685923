import { expect, test } from 'vitest';
import { table } from '#store/table';
import { demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

const { 'demo-data': data } = synthesizeTenants(demoTenant());
const only = (type: string) => {
  const [resource, ...others] = data?.of(type) ?? [];
  if (!resource || others.length > 0) throw new Error(`not exactly one ${type}`);
  return resource.Properties;
};
const replica = () => only('AWS::DynamoDB::GlobalTable')['Replicas'][0];
const files = () => {
  const found = data?.of('AWS::S3::Bucket').find(({ Properties }) => Properties['VersioningConfiguration']);
  if (!found) throw new Error('no bucket keeps versions');
  return found;
};

test('nobody loses tickets, files, people or the key by deleting a stack', () => {
  const kept = ['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket', 'AWS::Cognito::UserPool', 'AWS::KMS::Key'];
  const resources = data?.all.filter(({ Type }) => kept.includes(Type)) ?? [];
  expect(resources).toHaveLength(5);
  for (const { DeletionPolicy, UpdateReplacePolicy } of resources) {
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  }
});

test('nobody deletes tickets or people by a slip in the console', () => {
  expect(replica()['DeletionProtectionEnabled']).toBe(true);
  expect(only('AWS::Cognito::UserPool')['DeletionProtection']).toBe('ACTIVE');
});

test('a cloud admin can go back to the tickets as they were at any second of the last weeks', () => {
  expect(replica()['PointInTimeRecoverySpecification']).toEqual({ PointInTimeRecoveryEnabled: true });
});

test('people find their lists: the table has the keys, indexes and projections that the store asks for', () => {
  const properties = only('AWS::DynamoDB::GlobalTable');
  const schema = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ];
  expect(properties['KeySchema']).toEqual(schema(table.partitionKey, table.sortKey));
  expect(properties['GlobalSecondaryIndexes']).toEqual(
    table.indexes.map(({ name, partitionKey, sortKey, projection }) => ({
      IndexName: name,
      KeySchema: schema(partitionKey, sortKey),
      Projection:
        projection === 'keys-only'
          ? { ProjectionType: 'KEYS_ONLY' }
          : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection] },
    })),
  );
  expect(properties['TimeToLiveSpecification']).toEqual({ AttributeName: table.ttlAttribute, Enabled: true });
  expect(properties['BillingMode']).toBe('PAY_PER_REQUEST');
});

test('what is told on the stream holds no text of anybody', () => {
  expect(only('AWS::DynamoDB::GlobalTable')['StreamSpecification']).toEqual({ StreamViewType: 'KEYS_ONLY' });
});

test('tickets and files are locked by one key of the tenant that changes every year', () => {
  const key = { 'Fn::GetAtt': [data?.of('AWS::KMS::Key')[0]?.logicalId, 'Arn'] };
  expect(only('AWS::KMS::Key')['EnableKeyRotation']).toBe(true);
  expect(replica()['SSESpecification']).toEqual({ KMSMasterKeyId: key });
  const [rule] = files().Properties['BucketEncryption']['ServerSideEncryptionConfiguration'];
  expect(rule).toEqual({
    BucketKeyEnabled: true,
    ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key },
  });
});

test('the key opens only through table and files, and only to this account', () => {
  const statements = only('AWS::KMS::Key')['KeyPolicy']['Statement'];
  const forEverybody = statements.filter((one: { Principal: { AWS: unknown } }) => one.Principal.AWS === '*');
  expect(forEverybody).toHaveLength(1);
  expect(forEverybody[0]['Condition']['StringEquals']).toEqual({
    'kms:CallerAccount': { Ref: 'AWS::AccountId' },
    'kms:ViaService': ['dynamodb.eu-south-1.amazonaws.com', 's3.eu-south-1.amazonaws.com'],
  });
});

test('no stranger reads a file: buckets refuse public access and plain HTTP', () => {
  const buckets = data?.of('AWS::S3::Bucket') ?? [];
  const policies = data?.of('AWS::S3::BucketPolicy') ?? [];
  expect(buckets).toHaveLength(2);
  for (const { logicalId, Properties } of buckets) {
    expect(Object.values(Properties['PublicAccessBlockConfiguration'])).toEqual([true, true, true, true]);
    const policy = policies.find((one) => one.Properties['Bucket'].Ref === logicalId);
    expect(policy?.Properties['PolicyDocument'].Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  }
});

test('a file that was posted twice keeps the version that its ticket shows', () => {
  const rules = files().Properties['LifecycleConfiguration'].Rules;
  expect(files().Properties['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
  for (const rule of rules) {
    expect(rule).not.toHaveProperty('NoncurrentVersionExpiration');
    expect(rule).not.toHaveProperty('ExpirationInDays');
  }
});

test('an upload that arrives is told to EventBridge by the bucket itself, without a function that sets it up', () => {
  expect(files().Properties['NotificationConfiguration']).toEqual({
    EventBridgeConfiguration: { EventBridgeEnabled: true },
  });
  expect(data?.all.filter(({ Type }) => Type.startsWith('Custom::') || Type === 'AWS::Lambda::Function')).toEqual([]);
});

test('people sign in with their address, strangers cannot sign up', () => {
  const pool = only('AWS::Cognito::UserPool');
  expect(pool['UsernameAttributes']).toEqual(['email']);
  expect(pool['UsernameConfiguration']).toEqual({ CaseSensitive: false });
  expect(pool['AdminCreateUserConfig']).toMatchObject({ AllowAdminCreateUserOnly: true });
  expect(pool['Schema']).toEqual([{ Name: 'email', Required: true, Mutable: true }]);
  expect(pool['Policies'].PasswordPolicy).toMatchObject({ MinimumLength: 12 });
  expect([pool['MfaConfiguration'], pool['EnabledMfas']]).toEqual(['OPTIONAL', ['SOFTWARE_TOKEN_MFA']]);
});

test('a tenant whose people sign in elsewhere has no user pool', () => {
  const issuer = { issuer: 'https://login.example/realms/aurora', audience: 'sportello' };
  const admins = [{ email: 'ada@consorzio-aurora.example', name: 'Ada', subject: 'f:1' }];
  const stacks = synthesizeTenants(demoTenant({ issuer, admins, people: [], apiClients: [] }));
  const types = Object.values(stacks).flatMap(({ all }) => all.map(({ Type }) => Type));
  expect(types.filter((type) => type.startsWith('AWS::Cognito'))).toEqual([]);
  expect(stacks['demo-app']?.of('AWS::ApiGatewayV2::Authorizer')[0]?.Properties['JwtConfiguration']).toEqual({
    Issuer: issuer.issuer,
    Audience: [issuer.audience],
  });
});
