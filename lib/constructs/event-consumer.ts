import { Duration } from 'aws-cdk-lib';
import type { EventPattern } from 'aws-cdk-lib/aws-events';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { failureQueue } from './failure-queue.ts';
import type { ServiceFunctionProps } from './service-function.ts';
import { ServiceFunction } from './service-function.ts';
import { symptom } from './symptom.ts';

export type EventConsumerProps = Omit<ServiceFunctionProps, 'symptom' | 'deadLetterQueue'> & {
  readonly events: EventPattern;
};

/** A function that events of EventBridge start; an event that fails three times is put aside. */
export class EventConsumer extends Construct {
  readonly function: ServiceFunction;

  constructor(scope: Construct, id: string, { events, ...props }: EventConsumerProps) {
    super(scope, id);
    const period = Duration.minutes(5);
    const failed = failureQueue(this, props.house.tenant.id, props.entry);
    this.function = new ServiceFunction(this, 'Consumer', {
      ...props,
      deadLetterQueue: failed,
      symptom: () =>
        symptom(
          'FILL(failed, 0)',
          { failed: failed.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }) },
          period,
        ),
    });
    new Rule(this, 'Rule', { eventPattern: events, targets: [new LambdaFunction(this.function.lambda)] });
  }
}
