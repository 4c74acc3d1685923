import { Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import type { Resource } from '#support/synthesize-tenants';
import { appOf, demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

const second = demoTenant({ id: 'ateneo-due', account: '123456789012', alarmEmail: 'cloud@ateneo-due.example' });

test('a second tenant stands beside the first, and no name is taken twice', () => {
  const stacks = Object.values(synthesizeTenants(demoTenant(), second));
  expect(stacks.map(({ name }) => name).sort()).toEqual(['ateneo-due-app', 'ateneo-due-data', 'demo-app', 'demo-data']);
  const named = ['FunctionName', 'QueueName', 'LogGroupName', 'AlarmName', 'AliasName', 'UserPoolName', 'TopicName'];
  const namesOf = ({ Type, Properties }: Resource) =>
    named.flatMap((property) =>
      typeof Properties?.[property] === 'string' ? [`${Type} ${Properties[property]}`] : [],
    );
  const names = stacks.flatMap(({ all }) => all.flatMap(namesOf));
  expect(names.length).toBeGreaterThan(60);
  expect(new Set(names).size).toBe(names.length);
});

test('a tenant reads its own data only: nothing is imported from another’s stack', () => {
  const stacks = synthesizeTenants(demoTenant(), second);
  for (const id of ['demo', 'ateneo-due']) {
    const imports = JSON.stringify(stacks[`${id}-app`]?.all).match(/"Fn::ImportValue":"[^"]*/g) ?? [];
    expect(imports.length).toBeGreaterThan(10);
    for (const one of imports) expect(one).toContain(`"${id}-data:`);
  }
});

test('a tenant is deployed where its file says, and into no account but its own', () => {
  const [data] = appOf(second)
    .node.findAll()
    .filter((node) => node instanceof Stack);
  expect([data?.account, data?.region]).toEqual(['123456789012', 'eu-south-1']);
});

test('a tenant stays far from the number of resources that CloudFormation takes', () => {
  for (const { all } of Object.values(synthesizeTenants(second))) {
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThan(400);
  }
});

test('alarms are mailed to whom the tenant file names, and the topic takes them from this account only', () => {
  const { 'ateneo-due-app': app } = synthesizeTenants(second);
  const [topic] = app?.of('AWS::SNS::Topic') ?? [];
  for (const { Properties } of app?.of('AWS::CloudWatch::Alarm') ?? []) {
    expect(Properties.AlarmActions).toEqual([{ Ref: topic?.logicalId }]);
    expect(Properties.OKActions).toEqual([{ Ref: topic?.logicalId }]);
  }
  expect(app?.of('AWS::SNS::Subscription')[0]?.Properties.Endpoint).toBe('cloud@ateneo-due.example');
  expect(app?.of('AWS::SNS::TopicPolicy')[0]?.Properties.PolicyDocument.Statement).toContainEqual(
    expect.objectContaining({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
  );
});

test('a tenant whose mails come from its own domain signs for the whole domain', () => {
  const identityOf = (changes: object) =>
    synthesizeTenants(demoTenant(changes))['demo-app']?.of('AWS::SES::EmailIdentity')[0]?.Properties.EmailIdentity;
  expect(identityOf({})).toBe('assistenza@consorzio-aurora.example');
  const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/0f0e0d0c';
  expect(identityOf({ domain: 'consorzio-aurora.example', certificate })).toBe('consorzio-aurora.example');
  expect(identityOf({ domain: 'aurora.example', certificate })).toBe('assistenza@consorzio-aurora.example');
});

test('no rule of AwsSolutions is broken, and at most fifteen are set aside, each with a reason', () => {
  const app = appOf(second);
  app.synth();
  expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
  const setAside = app.node
    .findAll()
    .flatMap(({ node }) => node.metadata.filter(({ type }) => type === 'aws:cdk:acknowledged-rules'))
    .flatMap(({ data }) => Object.entries<string>(data));
  expect(setAside.length).toBeGreaterThan(0);
  expect(setAside.length).toBeLessThanOrEqual(15);
  for (const [id, reason] of setAside) {
    expect(reason.length).toBeGreaterThan(80);
    expect(id).not.toMatch(/Action::/);
  }
});

test('whoever breaks a rule of AwsSolutions gets no stacks but the rule’s name', () => {
  const app = appOf(demoTenant());
  new Queue(app.node.findChild('demo-app'), 'Careless');
  expect(() => app.synth()).toThrow(/AwsSolutions-SQS3/);
});
