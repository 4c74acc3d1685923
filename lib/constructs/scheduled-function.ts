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
};

/** A sweep that the clock starts; what one run missed the next finds, so that nothing is put aside. */
export class ScheduledFunction extends Construct {
  readonly function: ServiceFunction;

  constructor(scope: Construct, id: string, { every, ...props }: ScheduledFunctionProps) {
    super(scope, id);
    this.function = new ServiceFunction(this, 'Sweep', { ...props, symptom: sweepsFail });
    new Rule(this, 'Clock', {
      schedule: Schedule.rate(every),
      targets: [new LambdaFunction(this.function.lambda)],
    });
  }
}

/**
 * An hour without a sweep that came to its end, as the sweeps themselves count it (`functions/runtime/log.ts`), or with
 * more failures than one run and its two repetitions make: then something fails each time.
 */
const sweepsFail = (calls: NodejsFunction): Symptom => {
  const period = Duration.hours(1);
  const finished = new Metric({
    namespace: 'Sportello',
    metricName: 'SweepFinished',
    dimensionsMap: { FunctionName: calls.functionName },
    statistic: 'Sum',
    period,
  });
  return symptom(
    'IF(FILL(finished, 0) < 1, 1, 0) + IF(FILL(errors, 0) > 3, 1, 0)',
    { finished, errors: calls.metricErrors({ period }) },
    period,
    true,
  );
};
