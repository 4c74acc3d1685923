import { expect, test } from 'vitest';
import { routes } from '#http/routes';
import { pointedTo } from '#support/stack-reading';
import { demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

const { 'demo-app': app } = synthesizeTenants(demoTenant());
if (!app) throw new Error('the demo has no app stack');
const byKey = new Map(app.of('AWS::ApiGatewayV2::Route').map(({ Properties }) => [Properties.RouteKey, Properties]));
const named = (logicalId: string | undefined) => app.all.find((resource) => resource.logicalId === logicalId);
/** The name of the function that a route leads to. */
const functionBehind = (route: { Target: { 'Fn::Join': [string, [string, { Ref: string }]] } } | undefined) => {
  const integration = named(route?.Target['Fn::Join'][1][1].Ref);
  return named(pointedTo(integration?.Properties.IntegrationUri))?.Properties.FunctionName;
};

test.each(routes)('whoever calls $method $path reaches the function that answers it', (route) => {
  expect(functionBehind(byKey.get(`${route.method} ${route.path}`) as never)).toBe(`demo-${route.function}`);
});

test.each(routes.filter(({ scope }) => scope !== null))(
  'nobody calls $method $path without a token for it',
  (route) => {
    const [authorizer] = app.of('AWS::ApiGatewayV2::Authorizer');
    expect(byKey.get(`${route.method} ${route.path}`)).toMatchObject({
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: authorizer?.logicalId },
      AuthorizationScopes: [`sportello/${route.scope}`],
    });
  },
);

test('everybody reads health and documents, and gets a clear answer to a wrong address', () => {
  const open = [...byKey].filter(([, { AuthorizationType }]) => AuthorizationType === undefined);
  const everybodys = routes.filter(({ scope }) => scope === null).map(({ method, path }) => `${method} ${path}`);
  expect(open.map(([key]) => key).sort()).toEqual(['$default', ...everybodys].sort());
  for (const [, route] of open) expect(functionBehind(route as never)).toBe('demo-documents');
});

test('no operation is deployed that the table of contents does not name', () => {
  expect(byKey.size).toBe(routes.length + 1);
});

test('a token is accepted from the tenant’s own pool and programs only', () => {
  const [authorizer] = app.of('AWS::ApiGatewayV2::Authorizer');
  const clients = app.of('AWS::Cognito::UserPoolClient').map(({ logicalId }) => ({ Ref: logicalId }));
  expect(authorizer?.Properties.JwtConfiguration.Audience).toEqual(clients);
  expect(authorizer?.Properties.JwtConfiguration.Issuer['Fn::ImportValue']).toMatch(/^demo-data:.*ProviderURL/);
  expect(authorizer?.Properties.IdentitySource).toEqual(['$request.header.Authorization']);
});

test('the functions check the token against the same issuer and programs again', () => {
  const [authorizer] = app.of('AWS::ApiGatewayV2::Authorizer');
  const { Issuer, Audience } = authorizer?.Properties.JwtConfiguration ?? {};
  for (const name of ['demo-tickets', 'demo-desk', 'demo-files']) {
    const found = app.of('AWS::Lambda::Function').find(({ Properties }) => Properties.FunctionName === name);
    const { ISSUER, ISSUER_KIND, CLIENT_IDS } = found?.Properties.Environment.Variables ?? {};
    expect([ISSUER, ISSUER_KIND]).toEqual([Issuer, 'pool']);
    expect(CLIENT_IDS['Fn::Join'][1].filter((part: unknown) => part !== ',')).toEqual(Audience);
  }
});

test('a person waits ten seconds at most for an answer', () => {
  const integrations = app.of('AWS::ApiGatewayV2::Integration');
  expect(integrations).toHaveLength(new Set(routes.map((route) => route.function)).size);
  for (const { Properties } of integrations) {
    expect(Properties).toMatchObject({ TimeoutInMillis: 10_000, PayloadFormatVersion: '2.0' });
    expect(named(pointedTo(Properties.IntegrationUri))?.Properties.Timeout).toBe(10);
  }
});

test('whoever floods the API is held back, and the log of requests points at nobody', () => {
  const [stage] = app.of('AWS::ApiGatewayV2::Stage');
  expect(stage?.Properties).toMatchObject({
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
  });
  const format = JSON.parse(stage?.Properties.AccessLogSettings.Format);
  expect(Object.keys(format)).toEqual(expect.arrayContaining(['requestId', 'routeKey', 'status']));
  expect(JSON.stringify(format)).not.toMatch(/sourceIp|userAgent|authorizer|\.path|query|header/i);
});

test('a cloud admin is told when people get errors, and what that means to them', () => {
  const alarm = app.of('AWS::CloudWatch::Alarm').find(({ Properties }) => Properties.AlarmName === 'demo-api');
  expect(JSON.stringify(alarm?.Properties.Metrics)).toContain('"5xx"');
  expect(alarm?.Properties.AlarmDescription).toMatch(/^People and programs get the answer/);
});

test('a browser signs in with a code and keeps no secret, a program has a secret and its own scopes', () => {
  const clients = new Map(
    app.of('AWS::Cognito::UserPoolClient').map(({ Properties }) => [Properties.ClientName, Properties]),
  );
  expect(clients.get('web')).toMatchObject({ AllowedOAuthFlows: ['code'], GenerateSecret: false });
  expect(clients.get('aurora-portal')).toMatchObject({
    AllowedOAuthFlows: ['client_credentials'],
    AllowedOAuthScopes: ['sportello/read', 'sportello/write'],
    GenerateSecret: true,
  });
  expect(clients.get('borgo-dashboard')?.AllowedOAuthScopes).toEqual(['sportello/read']);
});

/** Where the page may be returned to. */
const returnsOf = (changes: object) => {
  const web = synthesizeTenants(demoTenant(changes))
    ['demo-app']?.of('AWS::Cognito::UserPoolClient')
    .find(({ Properties }) => Properties.ClientName === 'web');
  return [web?.Properties.CallbackURLs, web?.Properties.LogoutURLs];
};

test('people come back from signing in to their tenant’s own domain only', () => {
  const domain = 'assistenza.consorzio-aurora.example';
  const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/0f0e0d0c';
  const [callbacks, logouts] = returnsOf({ domain, certificate });
  expect([callbacks, logouts]).toEqual([[`https://${domain}/callback`], [`https://${domain}/`]]);
});

test('where a tenant has no domain, people come back to the name that CloudFront gave the pages', () => {
  const pages = (path: string) => [
    {
      'Fn::Join': ['', ['https://', { 'Fn::GetAtt': [expect.stringMatching(/^WebDistribution/), 'DomainName'] }, path]],
    },
  ];
  expect(returnsOf({ domain: undefined })).toEqual([pages('/callback'), pages('/')]);
});
