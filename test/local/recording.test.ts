import { describe, expect, it } from 'vitest';
import { compareRights } from '#local/iam/compare-rights';
import { usedByAws } from '#local/iam/used-by-aws';
import { createRecorder } from '#local/recorder/create-recorder';
import { usesOf } from '#local/recorder/uses-of';

const world = { region: 'eu-south-1', account: '1', mailIdentities: ['desk@aurora.example'] };
const table = 'arn:aws:dynamodb:eu-south-1:1:table/t';
const ses = 'arn:aws:ses:eu-south-1:1';
const object = 'arn:aws:s3:::files/uploads/1';
const TableName = 't';

describe('a call of a function', () => {
  it.each<[service: string, operation: string, input: unknown, uses: readonly string[]]>([
    ['dynamodb', 'GetItem', { TableName }, [`dynamodb:GetItem ${table}`]],
    ['dynamodb', 'Query', { TableName, IndexName: 'due' }, [`dynamodb:Query ${table}/index/due`]],
    ['dynamodb', 'BatchGetItem', { RequestItems: { t: {} } }, [`dynamodb:BatchGetItem ${table}`]],
    [
      'dynamodb',
      'TransactWriteItems',
      { TransactItems: ['Put', 'Update', 'Delete', 'ConditionCheck'].map((part) => ({ [part]: { TableName } })) },
      ['PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map((action) => `dynamodb:${action} ${table}`),
    ],
    ['dynamodb', 'TransactGetItems', { TransactItems: [{ Get: { TableName } }] }, [`dynamodb:GetItem ${table}`]],
    ['sqs', 'SendMessageBatch', { QueueUrl: 'http://x/1/mails' }, ['sqs:SendMessage arn:aws:sqs:eu-south-1:1:mails']],
    ['ses', 'SendRawEmail', { From: 'desk@aurora.example' }, [`ses:SendRawEmail ${ses}:identity/desk@aurora.example`]],
    [
      'ses',
      'SendRawEmail',
      { From: 'other@aurora.example', ConfigurationSetName: 'set' },
      [`ses:SendRawEmail ${ses}:identity/aurora.example`, `ses:SendRawEmail ${ses}:configuration-set/set`],
    ],
    ['s3', 'HeadObject', { Bucket: 'files', Key: 'uploads/1' }, [`s3:GetObject ${object}`]],
    ['s3', 'GetObject', { Bucket: 'files', Key: 'uploads/1', VersionId: 'v' }, [`s3:GetObjectVersion ${object}`]],
    ['s3', 'PostObject', { Bucket: 'files', Key: 'uploads/1' }, [`s3:PutObject ${object}`]],
    ['s3', 'DeleteObject', { Bucket: 'files', Key: 'uploads/1', VersionId: 'v' }, [`s3:DeleteObjectVersion ${object}`]],
    ['s3', 'ListObjectVersions', { Bucket: 'files' }, ['s3:ListBucketVersions arn:aws:s3:::files']],
    [
      's3',
      'HeadObject',
      { Bucket: 'files', Key: 'uploads/1', Absent: true },
      [`s3:GetObject ${object}`, 's3:ListBucket arn:aws:s3:::files'],
    ],
    [
      'cognito-idp',
      'AdminGetUser',
      { UserPoolId: 'pool' },
      ['cognito-idp:AdminGetUser arn:aws:cognito-idp:eu-south-1:1:userpool/pool'],
    ],
  ])('to %s, %s, needs the rights that AWS would ask for', (service, operation, input, uses) => {
    expect(usesOf({ service, operation, input }, world).map(({ action, resource }) => `${action} ${resource}`)).toEqual(
      uses,
    );
  });

  it('to a service that nobody knows is not passed over', () => {
    expect(() => usesOf({ service: 'lambda', operation: 'Invoke', input: {} }, world)).toThrow('lambda');
  });

  it('is counted once per right, whatever file it was about', () => {
    const recorder = createRecorder(world);
    const call = { function: 'files', service: 's3', operation: 'PostObject', status: 204, milliseconds: 1 };
    for (const Key of ['uploads/1', 'uploads/2']) recorder.record({ ...call, input: { Bucket: 'files', Key } });
    expect(recorder.uses()).toEqual([
      { function: 'files', action: 's3:PutObject', resource: 'arn:aws:s3:::files/uploads/*', count: 2 },
    ]);
  });
});

describe('a cloud admin who grants rights', () => {
  const right = (action: string, resource = table) => ({ function: 'desk', action, resource });

  it('is told of what is missing and of what nobody needs', () => {
    const rights = [right('dynamodb:GetItem'), right('dynamodb:PutItem'), right('logs:PutLogEvents', '*')];
    const uses = [
      right('dynamodb:GetItem'),
      right('dynamodb:Query'),
      { ...right('dynamodb:GetItem'), function: 'files' },
    ];
    expect(compareRights(rights, uses, usedByAws)).toEqual({
      missing: [`desk: dynamodb:Query on ${table}`, `files: dynamodb:GetItem on ${table}`],
      unused: [`desk: dynamodb:PutItem on ${table}`],
    });
  });

  it('may use wildcards, which cover what they match and nothing else', () => {
    const uses = [
      right('s3:PutObject', 'arn:aws:s3:::files/uploads/1'),
      right('s3:PutObject', 'arn:aws:s3:::files/other/1'),
    ];
    expect(compareRights([right('s3:PutObject', 'arn:aws:s3:::files/uploads/*')], uses, [])).toEqual({
      missing: ['desk: s3:PutObject on arn:aws:s3:::files/other/1'],
      unused: [],
    });
  });
});
