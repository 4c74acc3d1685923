import { refusal } from '../refusal.ts';
import type { Assembly } from './template.ts';

/** Resource types that the runner plays. */
const played: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolResourceServer',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Events::Rule',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'Custom::CDKBucketDeployment',
  'Custom::TenantSetup',
]);

/** Resource types that mean nothing on one machine, each with the reason. */
const withoutMeaning: Readonly<Record<string, string>> = {
  'AWS::Budgets::Budget': 'nothing here costs money',
  'AWS::CDK::Metadata': 'it says which constructs were used',
  'AWS::CloudFront::OriginAccessControl': 'the pages are read from the assembly, not from a bucket',
  'AWS::CloudWatch::Alarm': 'the console shows failures at once',
  'AWS::Cognito::UserPoolDomain': 'the sign-in page has the address of the local provider',
  'AWS::Cognito::UserPoolIdentityProvider': 'the sign-in page stands in for them, with somebody new for each',
  'AWS::IAM::ManagedPolicy': 'permissions are compared with the calls by the IAM test',
  'AWS::IAM::Policy': 'permissions are compared with the calls by the IAM test',
  'AWS::IAM::Role': 'permissions are compared with the calls by the IAM test',
  'AWS::KMS::Alias': 'nothing is encrypted on one machine',
  'AWS::KMS::Key': 'nothing is encrypted on one machine',
  'AWS::Lambda::LayerVersion': 'it belongs to the function that copies pages, and here they are not copied',
  'AWS::Lambda::Permission': 'gateway, rules and buckets may call any function here',
  'AWS::Logs::LogGroup': 'all logs go to one file',
  'AWS::S3::BucketPolicy': 'the S3 stand-in only takes signed calls anyway',
  'AWS::SES::ConfigurationSet': 'every mail ends in the inbox',
  'AWS::SES::EmailIdentity': 'every mail ends in the inbox',
  'AWS::SNS::Subscription': 'alarms are not played',
  'AWS::SNS::Topic': 'alarms are not played',
  'AWS::SNS::TopicPolicy': 'alarms are not played',
  'AWS::SQS::QueuePolicy': 'the local queues take calls of this machine only',
};

/** Refuses stacks with a resource that is neither played nor known to mean nothing here, so that the two cannot drift. */
export const refuseUnknownKinds = ({ stacks }: Assembly): void => {
  const unknown = stacks.flatMap(({ name, resources }) =>
    [...resources.values()]
      .filter(({ type }) => !played.has(type) && withoutMeaning[type] === undefined)
      .map(({ id, type }) => `${type} (${id} in ${name})`),
  );
  if (unknown.length > 0)
    throw refusal(
      `The local runner does not know ${unknown.join(', ')}. Teach it to play the type, or say in local/assembly/resource-kinds.ts why it means nothing here.`,
    );
};
