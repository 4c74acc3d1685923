import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from '#lib/web-site/built-pages';
import { edgeFunction } from '#local/web/edge-function';
import { pointedTo } from '#support/stack-reading';
import type { Resource } from '#support/synthesize-tenants';
import { demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

const domain = 'assistenza.consorzio-aurora.example';
const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/0f0e0d0c-1111-2222-3333-444455556666';

const appWith = (changes: object = {}) => {
  const app = synthesizeTenants(demoTenant(changes))['demo-app'];
  if (!app) throw new Error('the demo has no app stack');
  return app;
};
const app = appWith();
const own = appWith({ domain, certificate });
const only = (type: string, stack = app): Resource => {
  const [found, second] = stack.of(type);
  if (!found || second) throw new Error(`there is not exactly one ${type}`);
  return found;
};
const distribution = (stack = app) => only('AWS::CloudFront::Distribution', stack).Properties.DistributionConfig;

describe('a person', () => {
  const code = (event: string): string => {
    const [{ FunctionARN: arn }] = distribution().DefaultCacheBehavior.FunctionAssociations.filter(
      ({ EventType }: { EventType: string }) => EventType === event,
    );
    return app.all.find(({ logicalId }) => logicalId === pointedTo(arn))?.Properties.FunctionCode;
  };

  test('reaches the API at the pages’ address, whole and never from a cache', () => {
    const behaviours = distribution().CacheBehaviors as Record<string, unknown>[];
    expect(behaviours.map(({ PathPattern }) => PathPattern)).toEqual(['/v1/*', '/openapi.json', '/docs']);
    for (const behaviour of behaviours)
      expect(behaviour).toMatchObject({
        AllowedMethods: expect.arrayContaining(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        ViewerProtocolPolicy: 'https-only',
      });
    expect(distribution()).not.toHaveProperty('CustomErrorResponses');
    expect(distribution().DefaultRootObject).toBe('index.html');
  });

  test.each([
    ['/', '/'],
    ['/tickets/TCK-2026-000001', '/index.html'],
    ['/desk/list', '/index.html'],
    ['/v1.2/page', '/index.html'],
    ['/assets/app-5fa1c0de.js', '/assets/app-5fa1c0de.js'],
    ['/config.json', '/config.json'],
  ])('who opens %s gets %s', (uri, file) => {
    expect(edgeFunction(code('viewer-request'))({ request: { method: 'GET', uri, headers: {} } }).uri).toBe(file);
  });

  test.each([
    ['/', undefined],
    ['/robots.txt', undefined],
    ['/assets/app-5fa1c0de.js', undefined],
    ['/index.html', 'noindex'],
    ['/tickets/TCK-2026-000001', 'noindex'],
    ['/config.json', 'noindex'],
  ])('of %s search engines hear: %s', (uri, heard) => {
    const event = { request: { method: 'GET', uri, headers: {} }, response: { statusCode: 200, headers: {} } };
    expect(edgeFunction(code('viewer-response'))(event).headers['x-robots-tag']?.value).toBe(heard);
  });

  test('who opened a page before a release still finds its parts, which come before the pages that name them', () => {
    const [parts, pages] = ['Parts', 'Pages'].map((name) =>
      app.of('Custom::CDKBucketDeployment').find(({ logicalId }) => logicalId.startsWith(`Release${name}`)),
    );
    expect(parts?.Properties).toMatchObject({
      ...{ Prune: false, Exclude: ['*'], Include: ['assets/*'] },
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect(pages?.Properties).toMatchObject({
      ...{ Prune: false, Exclude: ['assets/*'] },
      SystemMetadata: { 'cache-control': 'no-cache' },
    });
    expect((pages as unknown as { DependsOn: string[] }).DependsOn).toContain(parts?.logicalId);
  });

  test('finds the ticket that a mail is about at the address of the pages', () => {
    const linkOf = (stack = app) =>
      /\\"ticketUrl\\":.{0,120}/.exec(JSON.stringify(only('Custom::TenantSetup', stack)))?.[0];
    expect(linkOf()).toContain(`"Fn::GetAtt":["${only('AWS::CloudFront::Distribution').logicalId}","DomainName"]`);
    expect(linkOf()).toContain('/tickets/{number}');
    expect(linkOf(own)).toContain(`https://${domain}/tickets/{number}`);
    const elsewhere = { ticketUrl: 'https://portal.example/t/{number}' };
    expect(linkOf(appWith(elsewhere))).toContain(elsewhere.ticketUrl);
  });
});

describe('a cloud admin', () => {
  test('who has not built the pages is told the command', () => {
    const empty = mkdtempSync(join(tmpdir(), 'sportello-empty-'));
    expect(() => builtPages(empty)).toThrow(/the pages are not built\. Run: npm run build$/);
    writeFileSync(join(empty, 'index.html'), '');
    expect(builtPages(empty)).toBe(empty);
  });

  test('is told the address of the pages and of the API', () => {
    const outputs = Object.keys(app.outputs);
    expect(outputs).toEqual(expect.arrayContaining(['WebAddress', 'ApiAddress']));
  });
});
