import { describe, expect, it } from 'vitest';
import { createCloud } from '#local/assembly/cloud';
import { createResolver } from '#local/assembly/create-resolver';
import type { Value } from '#local/assembly/template';
import { assemblyOf, place, stackOf } from '#support/local/assembly-of';

/** A place to be filled in, as `Fn::Sub` writes it. */
const sub = (name: string, rest = ''): string => `$\{${name}}${rest}`;

const data = stackOf(
  'demo-data',
  {
    Table: ['AWS::DynamoDB::GlobalTable', {}],
    Pool: ['AWS::Cognito::UserPool', { UserPoolName: 'demo' }],
    Files: ['AWS::S3::Bucket', {}],
  },
  {
    outputs: { Out: { Value: { 'Fn::GetAtt': ['Table', 'StreamArn'] }, Export: { Name: 'demo-data:Stream' } } },
    conditions: {
      Yes: { 'Fn::Equals': ['a', 'a'] },
      No: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-south-1'] }] },
      Both: { 'Fn::And': [{ 'Fn::Equals': ['a', 'a'] }, { 'Fn::Equals': ['a', 'b'] }] },
      One: { 'Fn::Or': [{ 'Fn::Equals': ['a', 'a'] }, { 'Fn::Equals': ['a', 'b'] }] },
    },
    parameters: { Size: { Default: '5' } },
    mappings: { Sizes: { small: { value: 7 } } },
  },
);
const queue = stackOf('demo-app', {
  Queue: ['AWS::SQS::Queue', { QueueName: { 'Fn::Sub': sub('AWS::Region', '-mails') } }],
});
const resolve = createResolver(assemblyOf([data, queue]), place);

describe('a developer who starts the stacks on one machine', () => {
  it.each<[string, Value, Value]>([
    ['a name made of stack and resource', { Ref: 'Table' }, 'demo-data-Table'],
    ['a bucket in lower case', { Ref: 'Files' }, 'demo-data-files'],
    [
      'an attribute',
      { 'Fn::GetAtt': ['Table', 'Arn'] },
      'arn:aws:dynamodb:eu-south-1:000000000000:table/demo-data-Table',
    ],
    ['an attribute with a point', { 'Fn::GetAtt': 'Files.Arn' }, 'arn:aws:s3:::demo-data-files'],
    ['a list that is joined', { 'Fn::Join': ['/', ['a', { Ref: 'Files' }]] }, 'a/demo-data-files'],
    [
      'words in a text',
      { 'Fn::Sub': [`${sub('A', '-')}${sub('Files', '-')}${sub('!kept')}`, { A: { Ref: 'Size' } }] },
      `5-demo-data-files-${sub('kept')}`,
    ],
    [
      'an import',
      { 'Fn::ImportValue': 'demo-data:Stream' },
      'arn:aws:dynamodb:eu-south-1:000000000000:table/demo-data-Table/stream/local',
    ],
    ['a choice by index', { 'Fn::Select': [1, { 'Fn::Split': [',', 'a,b'] }] }, 'b'],
    ['a value of a map', { 'Fn::FindInMap': ['Sizes', 'small', 'value'] }, 7],
    ['a condition that holds', { 'Fn::If': ['Yes', 1, 2] }, 1],
    ['a condition that does not hold', { 'Fn::If': ['No', 1, 2] }, 2],
    ['a condition of which one part fails', { 'Fn::If': ['Both', 1, 2] }, 2],
    ['a condition of which one part holds', { 'Fn::If': ['One', 1, 2] }, 1],
    ['a property that is nothing', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
    ['lists within lists', [[{ Ref: 'Size' }], 'b'], [['5'], 'b']],
    ["the pool's issuer as an attribute", { 'Fn::GetAtt': ['Pool', 'ProviderURL'] }, place.issuer],
    [
      "the pool's issuer spelt out",
      { 'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool' }]] },
      place.issuer,
    ],
  ])('has %s replaced by what it is there', (_what, value, expected) => {
    expect(resolve(value, 'demo-data')).toEqual(expected);
  });

  it('finds a queue by the address at which functions can send to it', () => {
    expect(resolve({ Ref: 'Queue' }, 'demo-app')).toBe('http://127.0.0.1:9999/000000000000/eu-south-1-mails');
  });

  it.each<[string, Value]>([
    ['Fn::Cidr', { 'Fn::Cidr': ['10.0.0.0/16', 1] }],
    ['Nobody', { Ref: 'Nobody' }],
    ['no-such-export', { 'Fn::ImportValue': 'no-such-export' }],
  ])('is told of %s, which cannot be replaced', (name, value) => {
    expect(() => resolve(value, 'demo-data')).toThrow(name);
  });

  it('is told of each resource that is neither played nor known to mean nothing', () => {
    const stack = stackOf('demo-app', {
      Cluster: ['AWS::OpenSearchService::Domain', {}],
      Alarm: ['AWS::CloudWatch::Alarm', {}],
    });
    expect(() => createCloud(assemblyOf([stack]), place)).toThrow(
      /AWS::OpenSearchService::Domain \(Cluster in demo-app\)/,
    );
    expect(() => createCloud(assemblyOf([stack]), place)).not.toThrow(/Alarm in/);
  });
});
