import { Duration, Stack, Validations } from 'aws-cdk-lib';
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Route } from '#http/routes';
import { routes } from '#http/routes';
import { apiStage } from './api-stage.ts';
import type { House } from './house.ts';
import { serviceAlarm } from './service-alarm.ts';
import type { ServiceFunction } from './service-function.ts';
import type { Symptom } from './symptom.ts';
import { symptom } from './symptom.ts';

/** Whose access tokens open the doors: one issuer's, for these clients (or, at a foreign issuer, this audience). */
export interface AcceptedTokens {
  readonly issuer: string;
  readonly kind: 'pool' | 'foreign';
  readonly audience: string[];
}

/** What stands behind the doors, and who may pass them. */
export interface HttpApiDoors {
  readonly functions: Readonly<Record<Route['function'], ServiceFunction>>;
  readonly tokens: AcceptedTokens;
}

/**
 * The HTTP API of `functions/http/routes.ts`; `documents` answers everything that is no route. Written in the plain
 * resources of CloudFormation: the library's own parts give a function one permission per route.
 */
export class HttpApi extends Construct {
  readonly address: string;
  private readonly api: CfnApi;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    this.api = new CfnApi(this, 'Api', { name: house.tenant.id, protocolType: 'HTTP' });
    this.address = this.api.attrApiEndpoint;
    apiStage(this, this.api, house.tenant.id);
    serviceAlarm(this, { house, name: 'api', whenItFails, symptom: answersFail(this.api) });
  }

  /** Leads every route to its function. It comes later, as who may sign in depends on the address of the pages. */
  open({ functions, tokens }: HttpApiDoors): void {
    const { api } = this;
    const authorizer = tokenAuthorizer(this, api, tokens);
    const targets = new Map(
      Object.entries(functions).map(([name, target]) => [name, integration(this, api, name, target)]),
    );
    const targetOf = (name: Route['function']) => `integrations/${targets.get(name)?.ref}`;
    const open = openDoors(this);
    for (const { method, path, operation, function: name, scope: right } of routes) {
      const common = { apiId: api.ref, routeKey: `${method} ${path}`, target: targetOf(name) };
      if (right === null) new CfnRoute(open, operation, common);
      else new CfnRoute(this, operation, { ...common, ...guarded(authorizer, right) });
    }
    new CfnRoute(open, 'Otherwise', { apiId: api.ref, routeKey: '$default', target: targetOf('documents') });
  }
}

const whenItFails =
  'People and programs get the answer "something went wrong" or none at all. The log of the function that the access log names says why.';

const tokenAuthorizer = (scope: Construct, api: CfnApi, { issuer, audience }: AcceptedTokens): CfnAuthorizer =>
  new CfnAuthorizer(scope, 'Authorizer', {
    apiId: api.ref,
    name: 'access-tokens',
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { issuer, audience },
  });

const guarded = (authorizer: CfnAuthorizer, right: 'read' | 'write') => ({
  authorizationType: 'JWT',
  authorizerId: authorizer.ref,
  authorizationScopes: [`sportello/${right}`],
});

/** Ten seconds at most; the function is given the same. One permission for the function, whatever routes lead to it. */
const integration = (scope: Construct, api: CfnApi, name: string, { lambda }: ServiceFunction): CfnIntegration => {
  lambda.addPermission('Api', {
    principal: new ServicePrincipal('apigateway.amazonaws.com'),
    sourceArn: Stack.of(scope).formatArn({ service: 'execute-api', resource: api.ref, resourceName: '*/*' }),
  });
  return new CfnIntegration(scope, `To-${name}`, {
    apiId: api.ref,
    integrationType: 'AWS_PROXY',
    integrationUri: lambda.functionArn,
    payloadFormatVersion: '2.0',
    timeoutInMillis: Duration.seconds(10).toMilliseconds(),
  });
};

/** Where routes without an authorizer stand, so that it is told once why they have none. */
const openDoors = (scope: Construct): Construct => {
  const open = new Construct(scope, 'Open');
  Validations.of(open).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'Health, the OpenAPI document, its pages and the answer to unknown addresses say the same to everybody. Their function can reach neither table nor files.',
  });
  return open;
};

const answersFail = (api: CfnApi): Symptom => {
  const period = Duration.minutes(5);
  const failed = new Metric({
    namespace: 'AWS/ApiGateway',
    metricName: '5xx',
    dimensionsMap: { ApiId: api.ref },
    statistic: 'Sum',
    period,
  });
  return symptom('FILL(failed, 0)', { failed }, period);
};
