import type { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';

/** What people suffer, as a measure: 1 or more while they do. */
export interface Symptom {
  readonly metric: MathExpression;
  /** Whether no measure at all is a bad sign too. */
  readonly silenceIsBad: boolean;
}

/** Builds the measure from an expression over metrics; a metric without data counts as nothing. */
export const symptom = (
  expression: string,
  usingMetrics: Record<string, IMetric>,
  period: Duration,
  silenceIsBad = false,
): Symptom => ({ metric: new MathExpression({ expression, usingMetrics, period }), silenceIsBad });
