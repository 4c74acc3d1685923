import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actionsOf, allowancesOf, functionsOf, pointedTo } from '#support/stack-reading';
import { demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

const { 'demo-app': app } = synthesizeTenants(demoTenant());
if (!app) throw new Error('the demo has no app stack');
const functions = functionsOf(app, 'demo');
const entries = readdirSync('functions/entries').map((file) => file.replace('.ts', ''));
const each = [...functions];
const get = (entry: string) => {
  const found = functions.get(entry);
  if (!found) throw new Error(`there is no function ${entry}`);
  return found;
};
const table = [
  'GetItem',
  'BatchGetItem',
  'BatchWriteItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'ConditionCheckItem',
];

test('every entry is deployed as one function, and nothing else is', () => {
  expect([...functions.keys()].sort()).toEqual(entries.sort());
});

test.each(each)(
  '%s runs on the newest Node, on arm64, with its own role and log of a month',
  (entry, { Properties }) => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    const log = app.all.find(({ logicalId }) => logicalId === pointedTo(Properties.LoggingConfig.LogGroup));
    expect(log?.Properties).toEqual({ LogGroupName: `/sportello/demo/${entry}`, RetentionInDays: 30 });
    expect(each.filter(([, other]) => pointedTo(other.Properties.Role) === pointedTo(Properties.Role))).toHaveLength(1);
  },
);

test.each(each)('a cloud admin has exactly one alarm for %s, which says what people suffer', (entry, { logicalId }) => {
  const alarms = app.of('AWS::CloudWatch::Alarm').filter(({ Properties }) => Properties.AlarmName === `demo-${entry}`);
  expect(alarms).toHaveLength(1);
  expect(alarms[0]?.Properties.AlarmDescription).toMatch(/^[A-Z].{30,}\.$/);
  const watched = JSON.stringify(alarms[0]?.Properties.Metrics);
  const own = app.of('AWS::SQS::Queue').filter(({ Properties }) => Properties.QueueName === `demo-${entry}-failed`);
  const names = [logicalId, ...own.map((queue) => queue.logicalId)];
  expect(names.some((name) => watched.includes(`"${name}"`))).toBe(true);
});

test('alarms that nobody suffers from do not exist: one a function and one for the API', () => {
  expect(app.of('AWS::CloudWatch::Alarm')).toHaveLength(functions.size + 1);
});

test('no function may do what a star stands for, except on the objects of uploads', () => {
  for (const [entry, resource] of each) {
    for (const { actions, resources } of allowancesOf(app, resource)) {
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      const starred = resources.map((one) => JSON.stringify(one)).filter((one) => one.includes('*'));
      const uploads = ['files', 'receive-upload', 'sweep-uploads'].includes(entry) && actions[0]?.startsWith('s3:');
      expect(starred.filter((one) => !(uploads && /AttachmentsBucket.*"\/uploads\/\*"/.test(one)))).toEqual([]);
    }
  }
});

test('functions are given rights by one policy of their own, none by AWS', () => {
  for (const { Properties } of app.of('AWS::IAM::Role')) {
    expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    expect(Properties).not.toHaveProperty('Policies');
  }
  expect(app.of('AWS::IAM::ManagedPolicy')).toEqual([]);
});

test('the function that everybody may call reaches neither tickets nor files', () => {
  expect(actionsOf(app, get('documents'))).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
});

test('only the functions that need a data source know its name', () => {
  const knowing = (variable: string) =>
    each
      .filter(([, { Properties }]) => Properties.Environment?.Variables?.[variable])
      .map(([entry]) => entry)
      .sort();
  const withTable = entries.filter((entry) => entry !== 'documents' && entry !== 'relay');
  expect(knowing('TABLE_NAME')).toEqual(withTable.sort());
  expect(knowing('BUCKET_NAME')).toEqual(['files', 'receive-upload', 'sweep-uploads']);
  expect(knowing('NOTIFIER_QUEUE_URL')).toEqual(['reconciler', 'relay']);
  expect(knowing('USER_POOL_ID')).toEqual(['administration', 'setup']);
  expect(knowing('CONFIGURATION_SET')).toEqual(['notifier']);
});

test('nobody who answers people can delete from the table, or read mails’ and sweeps’ lists', () => {
  for (const entry of ['tickets', 'desk', 'files']) {
    expect(actionsOf(app, get(entry))).not.toContain('dynamodb:DeleteItem');
    expect(JSON.stringify(allowancesOf(app, get(entry)))).not.toContain('/index/due');
  }
  for (const [, resource] of each) {
    const known = new Set([...table, 'DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams']);
    const used = actionsOf(app, resource).filter((action) => action.startsWith('dynamodb:'));
    expect(used.filter((action) => !known.has(action.replace('dynamodb:', '')))).toEqual([]);
  }
});

test.each([
  ['receive-upload', ['U#*']],
  ['sweep-uploads', ['U#*', 'DUE#upload']],
])('%s, which looks after files only, reaches no ticket and no person', (entry, reached) => {
  const onTable = allowancesOf(app, get(entry)).filter(({ actions }) => actions[0]?.startsWith('dynamodb:'));
  expect(onTable.map(({ conditions }) => conditions)).toEqual(
    reached.map((keys) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys] } })),
  );
});

test('mail leaves from the tenant’s own address only', () => {
  const [sending] = allowancesOf(app, get('notifier')).filter(({ actions }) => actions.includes('ses:SendRawEmail'));
  expect(sending?.actions).toEqual(['ses:SendRawEmail']);
  expect(sending?.conditions).toEqual({
    StringEquals: { 'ses:FromAddress': 'assistenza@consorzio-aurora.example' },
  });
  expect(each.filter(([, one]) => actionsOf(app, one).some((action) => action.startsWith('ses:')))).toHaveLength(1);
});
