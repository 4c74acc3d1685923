import type { Cloud } from '../assembly/cloud.ts';
import { refusal } from '../refusal.ts';

export interface JwtAuthorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
}

/** A route of the HTTP API, complete with what guards it and the function behind it. */
export interface ApiRoute {
  /** `GET /v1/tickets/{number}` or `$default` */
  readonly key: string;
  readonly functionArn: string;
  readonly timeoutMilliseconds: number;
  readonly authorizer?: JwtAuthorizer;
  readonly scopes: readonly string[];
}

export interface Cors {
  readonly AllowOrigins?: readonly string[];
  readonly AllowMethods?: readonly string[];
  readonly AllowHeaders?: readonly string[];
  readonly ExposeHeaders?: readonly string[];
  readonly AllowCredentials?: boolean;
  readonly MaxAge?: number;
}

/** The one HTTP API of the stacks. */
export interface Api {
  readonly id: string;
  readonly stage: string;
  readonly routes: readonly ApiRoute[];
  readonly cors?: Cors;
  /** Requests per second, and how many may come at once. */
  readonly throttle?: { readonly rate: number; readonly burst: number };
}

interface RouteProperties {
  readonly RouteKey: string;
  readonly Target: string;
  readonly AuthorizerId?: string;
  readonly AuthorizationScopes?: readonly string[];
}
interface IntegrationProperties {
  readonly IntegrationUri: string;
  readonly PayloadFormatVersion: string;
  readonly TimeoutInMillis?: number;
}
interface AuthorizerProperties {
  readonly AuthorizerType: string;
  readonly JwtConfiguration: { readonly Issuer: string; readonly Audience: readonly string[] };
}
interface StageProperties {
  readonly StageName: string;
  readonly DefaultRouteSettings?: { readonly ThrottlingRateLimit?: number; readonly ThrottlingBurstLimit?: number };
}

const longestTimeout = 30_000;

/** Reads the HTTP API from the stacks, without its limits where these are not wanted; anything but Lambda with payload 2.0 and JWT authorizers is refused. */
export const apiOf = (cloud: Cloud, throttled = true): Api => {
  const [api, second] = cloud.all<{ readonly CorsConfiguration?: Cors }>('AWS::ApiGatewayV2::Api');
  const [stage] = cloud.all<StageProperties>('AWS::ApiGatewayV2::Stage');
  if (api === undefined || second !== undefined) throw refusal('The local runner expects exactly one HTTP API.');
  const limits = stage?.properties.DefaultRouteSettings;
  return {
    id: api.ref,
    stage: stage?.properties.StageName ?? '$default',
    routes: routesOf(cloud),
    ...(api.properties.CorsConfiguration && { cors: api.properties.CorsConfiguration }),
    ...(throttled &&
      limits?.ThrottlingRateLimit !== undefined && {
        throttle: {
          rate: limits.ThrottlingRateLimit,
          burst: limits.ThrottlingBurstLimit ?? limits.ThrottlingRateLimit,
        },
      }),
  };
};

const routesOf = (cloud: Cloud): readonly ApiRoute[] => {
  const integrations = new Map(
    cloud.all<IntegrationProperties>('AWS::ApiGatewayV2::Integration').map(({ ref, properties }) => [ref, properties]),
  );
  const authorizers = new Map(
    cloud.all<AuthorizerProperties>('AWS::ApiGatewayV2::Authorizer').map(({ ref, properties }) => [ref, properties]),
  );
  return cloud.all<RouteProperties>('AWS::ApiGatewayV2::Route').map(({ properties: route }) => {
    const integration = integrations.get(route.Target.replace('integrations/', ''));
    if (integration?.PayloadFormatVersion !== '2.0')
      throw refusal(`Route ${route.RouteKey} does not lead to a function with payload 2.0.`);
    const authorizer = route.AuthorizerId === undefined ? undefined : authorizers.get(route.AuthorizerId);
    return {
      key: route.RouteKey,
      functionArn: functionOf(integration.IntegrationUri),
      timeoutMilliseconds: integration.TimeoutInMillis ?? longestTimeout,
      scopes: route.AuthorizationScopes ?? [],
      ...(authorizer && {
        authorizer: { issuer: authorizer.JwtConfiguration.Issuer, audience: authorizer.JwtConfiguration.Audience },
      }),
    };
  });
};

/** The function's ARN, also where it is wrapped into an invocation path. */
const functionOf = (uri: string): string => /arn:aws:lambda:[^/]+/.exec(uri)?.[0] ?? uri;
