import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Keeps for two weeks what a function could not do, so that it can be done again (docs/cloud-admins.md). */
export const failureQueue = (scope: Construct, tenant: string, failing: string): Queue =>
  new Queue(scope, 'Failed', {
    queueName: `${tenant}-${failing}-failed`,
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
