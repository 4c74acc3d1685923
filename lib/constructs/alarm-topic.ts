import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';

/** Sends alarms to the tenant's address for them; without one there is no topic. */
export const alarmTopic = (scope: Construct, { id, alarmEmail }: Tenant): Topic | undefined => {
  if (alarmEmail === undefined) return undefined;
  const topic = new Topic(scope, 'Alarms', { topicName: `${id}-alarms`, enforceSSL: true });
  // With a policy of its own the topic no longer takes what the account's alarms say, unless told to.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  topic.addSubscription(new EmailSubscription(alarmEmail));
  return topic;
};
