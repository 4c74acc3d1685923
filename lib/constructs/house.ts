import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Tenant } from '../tenant/tenant-schema.ts';

/** What every part of a tenant's stack needs to know of the whole. */
export interface House {
  readonly tenant: Tenant;
  /** Where alarms are told; without it they are seen in the console only. */
  readonly alarmTopic?: ITopic;
}
