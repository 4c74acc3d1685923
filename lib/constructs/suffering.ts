import type { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';

/** A measure that is 1 or more while people suffer. */
export interface Suffering {
  readonly metric: MathExpression;
  /** Whether no measure at all is a bad sign too. */
  readonly silenceIsBad: boolean;
}

/** Builds the measure from an expression over metrics; a metric without data counts as nothing. */
export const suffering = (
  expression: string,
  usingMetrics: Record<string, IMetric>,
  period: Duration,
  silenceIsBad = false,
): Suffering => ({ metric: new MathExpression({ expression, usingMetrics, period }), silenceIsBad });
