import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { House } from './house.ts';
import type { Symptom } from './symptom.ts';

/** What the alarm of one function, or of the API, says and watches. */
export interface ServiceAlarmProps {
  readonly house: House;
  readonly name: string;
  /** The sentence that whoever is woken reads: what a person suffers. */
  readonly whenItFails: string;
  readonly symptom: Symptom;
}

/** Raises the alarm while people suffer and takes it back afterwards. */
export const serviceAlarm = (scope: Construct, { house, name, whenItFails, symptom }: ServiceAlarmProps): Alarm => {
  const alarm = new Alarm(scope, 'Alarm', {
    alarmName: `${house.tenant.id}-${name}`,
    alarmDescription: whenItFails,
    metric: symptom.metric,
    threshold: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: symptom.silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  if (house.alarmTopic) {
    const tell = new SnsAction(house.alarmTopic);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
  }
  return alarm;
};
