import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import type { ServiceFunctionProps } from './service-function.ts';
import { ServiceFunction } from './service-function.ts';
import type { Symptom } from './symptom.ts';
import { symptom } from './symptom.ts';

export type ScheduledFunctionProps = Omit<ServiceFunctionProps, 'symptom' | 'deadLetterQueue'> & {
  readonly every: Duration;
  /** How long no sweep may come to its end; an hour unless told otherwise. */
  readonly patience?: Duration;
  /** A measure of the sweep's own (`functions/runtime/log.ts`) that should never count anything. */
  readonly never?: string;
};

/** A sweep that the clock starts; what one run missed the next finds, so that nothing is put aside. */
export class ScheduledFunction extends Construct {
  readonly function: ServiceFunction;

  constructor(
    scope: Construct,
    id: string,
    { every, patience = Duration.hours(1), never, ...props }: ScheduledFunctionProps,
  ) {
    super(scope, id);
    this.function = new ServiceFunction(this, 'Sweep', { ...props, symptom: sweepsFail(patience, never) });
    new Rule(this, 'Clock', {
      schedule: Schedule.rate(every),
      targets: [new LambdaFunction(this.function.lambda)],
    });
  }
}

/**
 * No sweep came to its end for so long, as the sweeps themselves count it (`functions/runtime/log.ts`); or more failures
 * than one run and its two repetitions make: then something fails each time; or what should never be was found.
 */
const sweepsFail =
  (period: Duration, never?: string) =>
  (calls: NodejsFunction): Symptom => {
    const counted = (metricName: string): Metric =>
      new Metric({
        namespace: 'Sportello',
        metricName,
        dimensionsMap: { FunctionName: calls.functionName },
        statistic: 'Sum',
        period,
      });
    return symptom(
      `IF(FILL(finished, 0) < 1, 1, 0) + IF(FILL(errors, 0) > 3, 1, 0)${never === undefined ? '' : ' + FILL(found, 0)'}`,
      {
        finished: counted('SweepFinished'),
        errors: calls.metricErrors({ period }),
        ...(never !== undefined && { found: counted(never) }),
      },
      period,
      true,
    );
  };
