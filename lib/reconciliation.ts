import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { bindTable } from './constructs/bind-table.ts';
import type { House } from './constructs/house.ts';
import { ScheduledFunction } from './constructs/scheduled-function.ts';
import type { DataStack } from './data-stack.ts';

/** What checks that tickets are what their histories say. It only reads, and may tell `consumers` of an event. */
export const reconciliation = (scope: Construct, house: House, { table }: DataStack, consumers: Queue): void => {
  const reconciler = new ScheduledFunction(scope, 'Reconciler', {
    house,
    entry: 'reconciler',
    whenItFails:
      'Somebody may be shown a ticket that is not what its history says, or miss a text, a file or a mail of it; the log names the tickets.',
    timeout: Duration.minutes(14),
    every: Duration.hours(12),
    patience: Duration.days(1),
    never: 'InvariantViolations',
    environment: { NOTIFIER_QUEUE_URL: consumers.queueUrl },
  });
  bindTable(reconciler.function, table, {
    items: ['GetItem', 'BatchGetItem', 'Query'],
    indexes: ['queue-updated', 'owner'],
  });
  reconciler.function.allow(['sqs:SendMessage'], [consumers.queueArn]);
};
