import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { failureQueue } from './failure-queue.ts';
import type { ServiceFunctionProps } from './service-function.ts';
import { ServiceFunction } from './service-function.ts';
import type { Symptom } from './symptom.ts';
import { symptom } from './symptom.ts';

/** The timeout must be told, because the queue hides a message six times as long. */
export type QueueConsumerProps = Omit<ServiceFunctionProps, 'symptom' | 'deadLetterQueue'> & {
  readonly timeout: Duration;
  /** How many batches at once, at least 2; keeps a burst within what the outside allows. */
  readonly concurrency: number;
  /** How many messages a batch has at most. */
  readonly batch: number;
};

/** How long a message is tried: what a day's quota held up is let through within a day. */
const patience = Duration.hours(24);

/** A function behind a queue of its own: retried message by message, kept aside after a day of attempts. */
export class QueueConsumer extends Construct {
  readonly queue: Queue;
  readonly function: ServiceFunction;

  constructor(scope: Construct, id: string, { concurrency, batch, ...props }: QueueConsumerProps) {
    super(scope, id);
    const { house, entry, timeout } = props;
    const visibilityTimeout = Duration.seconds(timeout.toSeconds() * 6);
    const failed = failureQueue(this, house.tenant.id, entry);
    this.queue = new Queue(this, 'Queue', {
      queueName: `${house.tenant.id}-${entry}`,
      visibilityTimeout,
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: {
        queue: failed,
        maxReceiveCount: Math.ceil(patience.toSeconds() / visibilityTimeout.toSeconds()),
      },
    });
    this.function = new ServiceFunction(this, 'Consumer', {
      ...props,
      symptom: () => messagesWait(this.queue, failed),
    });
    this.function.allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
      [this.queue.queueArn],
    );
    new EventSourceMapping(this, 'Messages', {
      target: this.function.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: batch,
      maxConcurrency: concurrency,
      reportBatchItemFailures: true,
    });
  }
}

/**
 * A failed attempt is tried again and hurts nobody; a message given up, or a quarter of an hour late, does. SQS leaves a
 * message that came back three times out of the age, so those on which work never ends are looked at too.
 */
const messagesWait = (queue: Queue, failed: Queue): Symptom => {
  const period = Duration.minutes(15);
  return symptom(
    'FILL(failed, 0) + IF(FILL(age, 0) > 900, 1, 0) + IF(FILL(held, 0) > 0, 1, 0)',
    {
      failed: failed.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      age: queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'Maximum' }),
      held: queue.metricApproximateNumberOfMessagesNotVisible({ period, statistic: 'Minimum' }),
    },
    period,
  );
};
