import type { Cloud } from '../assembly/cloud.ts';
import { refusal } from '../refusal.ts';
import type { Pattern } from './matches-pattern.ts';

/** A target of a rule: a function, with how often an event is tried and where it goes then. */
export interface RuleTarget {
  readonly functionArn: string;
  readonly input?: string;
}

/** A rule of EventBridge: an event pattern or a schedule. */
export interface Rule {
  readonly name: string;
  readonly arn: string;
  readonly targets: readonly RuleTarget[];
  readonly pattern?: Pattern;
  /** Milliseconds between two runs. */
  readonly every?: number;
}

interface RuleProperties {
  readonly Name?: string;
  readonly State?: string;
  readonly EventPattern?: Pattern;
  readonly ScheduleExpression?: string;
  readonly Targets?: readonly { readonly Arn: string; readonly Input?: string; readonly InputTransformer?: object }[];
}

const units: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** The enabled rules of the stacks. */
export const rulesOf = (cloud: Cloud): readonly Rule[] =>
  cloud
    .all<RuleProperties>('AWS::Events::Rule')
    .filter(({ properties }) => properties.State !== 'DISABLED')
    .map(({ ref, arn, properties }) => ({
      name: ref,
      arn,
      targets: (properties.Targets ?? []).map(toTarget),
      ...(properties.EventPattern && { pattern: properties.EventPattern }),
      ...(properties.ScheduleExpression && { every: periodOf(properties.ScheduleExpression) }),
    }));

const toTarget = ({ Arn, Input, InputTransformer }: NonNullable<RuleProperties['Targets']>[number]): RuleTarget => {
  if (!Arn.startsWith('arn:aws:lambda:') || InputTransformer)
    throw refusal(`The local runner only plays rules that call a function as it is, not ${Arn}.`);
  return { functionArn: Arn, ...(Input !== undefined && { input: Input }) };
};

const periodOf = (expression: string): number => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const period = Number(count) * (units[unit ?? ''] ?? Number.NaN);
  if (Number.isNaN(period))
    throw refusal(`The local runner only plays schedules such as rate(15 minutes), not ${expression}.`);
  return period;
};
