import { RemovalPolicy } from 'aws-cdk-lib';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** What the access log tells of each request: no address, no token, no query, as these point at people. */
const accessLogFields = [
  'requestId',
  'requestTime',
  'routeKey',
  'status',
  'responseLatency',
  'responseLength',
  'integrationErrorMessage',
] as const;

/** The API's one stage: at the root of its address, throttled for the whole tenant, with an access log. */
export const apiStage = (scope: Construct, api: CfnApi, tenant: string): CfnStage => {
  const log = new LogGroup(scope, 'AccessLog', {
    logGroupName: `/sportello/${tenant}/access`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  return new CfnStage(scope, 'Stage', {
    apiId: api.ref,
    stageName: '$default',
    autoDeploy: true,
    defaultRouteSettings: { throttlingRateLimit: 200, throttlingBurstLimit: 400 },
    accessLogSettings: {
      destinationArn: log.logGroupArn,
      format: JSON.stringify(Object.fromEntries(accessLogFields.map((field) => [field, `$context.${field}`]))),
    },
  });
};
