import { Duration, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { failureQueue } from './failure-queue.ts';
import type { ServiceFunctionProps } from './service-function.ts';
import { ServiceFunction } from './service-function.ts';
import type { Symptom } from './symptom.ts';
import { symptom } from './symptom.ts';

export type StreamConsumerProps = Omit<ServiceFunctionProps, 'symptom' | 'deadLetterQueue'> & {
  readonly table: TableV2;
  /** Which records of the stream are read at all, as Lambda writes it. */
  readonly filter: object;
};

/** A function that reads the table's stream in the order of writing; a record that fails ten times is put aside. */
export class StreamConsumer extends Construct {
  readonly function: ServiceFunction;

  constructor(scope: Construct, id: string, props: StreamConsumerProps) {
    super(scope, id);
    const { table, filter, ...common } = props;
    const streamArn = table.tableStreamArn;
    if (!streamArn) throw new Error('the table has no stream');
    const failed = putAside(this, props);
    this.function = new ServiceFunction(this, 'Consumer', {
      ...common,
      symptom: (calls) => recordsWait(calls, failed),
    });
    this.function.allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      [streamArn],
    );
    this.function.allow(['sqs:SendMessage'], [failed.queueArn]);
    new EventSourceMapping(this, 'Records', {
      target: this.function.lambda,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      retryAttempts: 10,
      // The stream forgets after a day; before that the pointer to the record is put aside.
      maxRecordAge: Duration.hours(23),
      reportBatchItemFailures: true,
      onFailure: { bind: () => ({ destination: failed.queueArn }) },
      filters: [filter],
    });
  }
}

const putAside = (scope: Construct, { house, entry }: StreamConsumerProps): Queue => {
  const failed = failureQueue(scope, house.tenant.id, entry);
  Validations.of(failed).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason:
      'This queue is itself where the stream puts aside what failed ten times; nothing reads it but people, so that nothing can fail behind it.',
  });
  return failed;
};

/** People suffer when records are given up or read more than five minutes late, not from a retry. */
const recordsWait = (calls: NodejsFunction, failed: Queue): Symptom => {
  const period = Duration.minutes(5);
  return symptom(
    'FILL(failed, 0) + IF(FILL(age, 0) > 300000, 1, 0)',
    {
      failed: failed.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      age: calls.metric('IteratorAge', { period, statistic: 'Maximum' }),
    },
    period,
  );
};
