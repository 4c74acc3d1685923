import { expect, test } from 'vitest';
import { actionsOf, functionsOf, pointedTo } from '#support/stack-reading';
import type { Resource } from '#support/synthesize-tenants';
import { demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

const { 'demo-app': app } = synthesizeTenants(demoTenant());
if (!app) throw new Error('the demo has no app stack');
const functions = functionsOf(app, 'demo');
const nameBehind = (intrinsic: object) =>
  app.all.find(({ logicalId }) => logicalId === pointedTo(intrinsic))?.Properties.FunctionName;
const queue = (name: string) => {
  const found = app.of('AWS::SQS::Queue').find(({ Properties }) => Properties.QueueName === `demo-${name}`);
  if (!found) throw new Error(`there is no queue ${name}`);
  return found;
};
const arnOf = ({ logicalId }: Resource) => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
const sources = new Map(
  app.of('AWS::Lambda::EventSourceMapping').map(({ Properties }) => [nameBehind(Properties.FunctionName), Properties]),
);
const alarmOf = (entry: string) =>
  app.of('AWS::CloudWatch::Alarm').find(({ Properties }) => Properties.AlarmName === `demo-${entry}`)?.Properties;

test('each change of a ticket is relayed in order, and no other writing wakes the relay', () => {
  const { FilterCriteria, ...mapping } = sources.get('demo-relay') ?? {};
  expect(FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
    { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: [{ prefix: 'E#' }] } } } },
  ]);
  expect(mapping).toMatchObject({
    StartingPosition: 'TRIM_HORIZON',
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    BisectBatchOnFunctionError: true,
    MaximumRetryAttempts: 10,
    DestinationConfig: { OnFailure: { Destination: arnOf(queue('relay-failed')) } },
  });
  expect(mapping.MaximumRecordAgeInSeconds).toBeLessThan(24 * 3600);
  expect(actionsOf(app, functions.get('relay') as Resource).filter((action) => action.startsWith('sqs:'))).toEqual([
    'sqs:SendMessage',
  ]);
});

test('a mail that fails is tried for a day by itself, then kept two weeks for the cloud admin', () => {
  expect(sources.get('demo-notifier')).toMatchObject({
    EventSourceArn: arnOf(queue('notifier')),
    FunctionResponseTypes: ['ReportBatchItemFailures'],
  });
  expect(queue('notifier').Properties.RedrivePolicy).toEqual({
    deadLetterTargetArn: arnOf(queue('notifier-failed')),
    maxReceiveCount: 480,
  });
  const timeout = functions.get('notifier')?.Properties.Timeout;
  const { VisibilityTimeout, RedrivePolicy, MessageRetentionPeriod } = queue('notifier').Properties;
  expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * timeout);
  expect(VisibilityTimeout * RedrivePolicy.maxReceiveCount).toBe(24 * 3600);
  expect(VisibilityTimeout * RedrivePolicy.maxReceiveCount).toBeLessThan(MessageRetentionPeriod);
});

test('a burst of mails leaves no faster than SES takes from everybody', () => {
  expect(sources.get('demo-notifier')).toMatchObject({ BatchSize: 5, ScalingConfig: { MaximumConcurrency: 2 } });
});

test('a cloud admin is told of mails that fail again and again, long before they are given up', () => {
  const held = alarmOf('notifier')?.Metrics.find(({ Id }: { Id: string }) => Id === 'held');
  expect(held.MetricStat).toMatchObject({
    Metric: { Namespace: 'AWS/SQS', MetricName: 'ApproximateNumberOfMessagesNotVisible' },
    Period: 900,
    Stat: 'Minimum',
  });
  expect(alarmOf('notifier')?.Metrics[0].Expression).toContain('IF(FILL(held, 0) > 0, 1, 0)');
});

test('an upload whose event cannot be handled is put aside, not dropped', () => {
  expect(functions.get('receive-upload')?.Properties.DeadLetterConfig).toEqual({
    TargetArn: arnOf(queue('receive-upload-failed')),
  });
  const rule = app.of('AWS::Events::Rule').find(({ Properties }) => Properties.EventPattern)?.Properties;
  expect(nameBehind(rule?.Targets[0].Arn)).toBe('demo-receive-upload');
  expect(rule?.EventPattern).toMatchObject({ source: ['aws.s3'], 'detail-type': ['Object Created'] });
  expect(rule?.EventPattern.detail.object.key).toEqual([{ prefix: 'uploads/' }]);
});

test('nothing that failed is lost: whatever is queued ends in a queue that keeps it for two weeks', () => {
  const queues = app.of('AWS::SQS::Queue');
  const ends = queues.filter(({ Properties }) => !Properties.RedrivePolicy);
  expect(ends.map(({ Properties }) => Properties.QueueName).sort()).toEqual([
    'demo-notifier-failed',
    'demo-receive-upload-failed',
    'demo-relay-failed',
  ]);
  for (const { Properties } of queues) {
    expect(Properties).toMatchObject({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
  }
  expect(app.of('AWS::SQS::QueuePolicy')).toHaveLength(queues.length);
});

test.each(['notifier', 'relay', 'receive-upload'])(
  'a cloud admin is told when something of %s was put aside',
  (entry) => {
    const failed = queue(`${entry}-failed`).logicalId;
    const metric = alarmOf(entry)?.Metrics.find(({ Id }: { Id: string }) => Id === 'failed');
    expect(metric.MetricStat.Metric).toEqual({
      Namespace: 'AWS/SQS',
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [failed, 'QueueName'] } }],
    });
    expect(alarmOf(entry)?.Metrics[0].Expression).toMatch(/^FILL\(failed, 0\)/);
    expect(alarmOf(entry)?.Threshold).toBe(1);
  },
);

test.each(['auto-close', 'sweep-uploads'])(
  'a cloud admin is told when the clock did not run %s to its end',
  (entry) => {
    expect(alarmOf(entry)).toMatchObject({ TreatMissingData: 'breaching', Threshold: 1 });
    const finished = alarmOf(entry)?.Metrics.find(({ Id }: { Id: string }) => Id === 'finished');
    expect(finished.MetricStat).toMatchObject({
      Metric: { Namespace: 'Sportello', MetricName: 'SweepFinished' },
      Period: 3600,
    });
    expect(alarmOf(entry)?.Metrics[0].Expression).toContain('IF(FILL(finished, 0) < 1, 1, 0)');
  },
);

test('a cloud admin is told of each invariant that does not hold, and when nobody looked for a day', () => {
  const alarm = alarmOf('reconciler');
  expect(alarm).toMatchObject({ TreatMissingData: 'breaching', Threshold: 1 });
  expect(alarm?.Metrics[0].Expression).toBe(
    'IF(FILL(finished, 0) < 1, 1, 0) + IF(FILL(errors, 0) > 3, 1, 0) + FILL(found, 0)',
  );
  const measure = (id: string) => alarm?.Metrics.find(({ Id }: { Id: string }) => Id === id).MetricStat;
  const day = { Period: 24 * 3600, Stat: 'Sum' };
  expect(measure('found')).toMatchObject({
    ...day,
    Metric: { Namespace: 'Sportello', MetricName: 'InvariantViolations' },
  });
  expect(measure('finished')).toMatchObject({
    ...day,
    Metric: { Namespace: 'Sportello', MetricName: 'SweepFinished' },
  });
});

test('whoever checks tickets can change none', () => {
  const allowed = actionsOf(app, functions.get('reconciler') as Resource).filter(
    (action) => !action.startsWith('logs:'),
  );
  expect(allowed.sort()).toEqual(['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 'sqs:SendMessage']);
});

test('tickets close and files are swept every quarter of an hour, and tickets are checked twice a day', () => {
  const clocks = app.of('AWS::Events::Rule').filter(({ Properties }) => Properties.ScheduleExpression);
  const swept = clocks.map(({ Properties }) => [nameBehind(Properties.Targets[0].Arn), Properties.ScheduleExpression]);
  expect(swept.sort()).toEqual([
    ['demo-auto-close', 'rate(15 minutes)'],
    ['demo-reconciler', 'rate(12 hours)'],
    ['demo-sweep-uploads', 'rate(15 minutes)'],
  ]);
  for (const entry of ['auto-close', 'sweep-uploads', 'reconciler']) {
    expect(functions.get(entry)?.Properties.Timeout).toBeLessThan(15 * 60);
  }
});

test('a changed tenant file or preset is brought into force by the deployment itself', () => {
  const setup = (changes: object) => {
    const [found] = synthesizeTenants(demoTenant(changes))['demo-app']?.of('Custom::TenantSetup') ?? [];
    return found?.Properties;
  };
  const before = setup({});
  expect(nameBehind(before?.ServiceToken)).toBe('demo-setup');
  // Its one unknown place is the address of the pages.
  expect(
    JSON.parse(before?.Tenant['Fn::Join'][1].map((part: unknown) => (typeof part === 'string' ? part : 'x')).join('')),
  ).toMatchObject({ id: 'demo', limits: { openingsPerHour: 30 } });
  expect(Object.keys(before?.ClientIds)).toEqual(['aurora-portal', 'borgo-dashboard']);
  expect(before?.ContentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(setup({ name: 'Another name' })?.ContentHash).not.toBe(before?.ContentHash);
});
