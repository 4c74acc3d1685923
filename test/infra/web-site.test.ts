import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages } from '#lib/web-site/built-pages';
import { edgeFunction } from '#local/web/edge-function';
import { actionsOf, allowancesOf, pointedTo } from '#support/stack-reading';
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

/** A text of the template with names instead of what is known only when it is deployed. */
const flat = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { 'Fn::Join': joined, 'Fn::ImportValue': imported, Ref } = value as Record<string, unknown>;
  if (joined) return (joined as [string, unknown[]])[1].map(flat).join('');
  return `<${imported ? String(imported).replace(/^.*Ref|[0-9A-F]{8,}$/g, '') : Ref}>`;
};

describe('a stranger', () => {
  test('reads no bucket: all are shut, and the pages’ own opens to its distribution only', () => {
    const closed = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    };
    for (const bucket of app.of('AWS::S3::Bucket')) {
      expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual(closed);
      expect(bucket.Properties).not.toHaveProperty('WebsiteConfiguration');
    }
    const statements = only('AWS::S3::BucketPolicy').Properties.PolicyDocument.Statement;
    const allowed = statements.filter(({ Effect }: { Effect: string }) => Effect === 'Allow');
    expect(allowed.flatMap(({ Action }: { Action: string[] }) => Action)).toEqual(['s3:GetObject', 's3:ListBucket']);
    for (const { Principal, Condition } of allowed) {
      expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' });
      expect(JSON.stringify(Condition.StringEquals['AWS:SourceArn'])).toContain(
        only('AWS::CloudFront::Distribution').logicalId,
      );
    }
    expect(statements).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  test('cannot make the function that copies the pages do more than that', () => {
    const copies = app.all.find(
      ({ Type, Properties }) => Type.endsWith('Function') && /^python/.test(Properties.Runtime),
    );
    if (!copies) throw new Error('nothing copies the pages');
    expect(actionsOf(app, copies)).toEqual([
      ...['logs:CreateLogStream', 'logs:PutLogEvents'],
      ...['s3:GetObject', 's3:ListBucket', 's3:PutObject'],
    ]);
    const reads = allowancesOf(app, copies).filter(({ actions }) => actions.includes('s3:GetObject'));
    for (const { resources } of reads) for (const one of resources) expect(JSON.stringify(one)).toMatch(/\.zip"/);
  });
});

describe('a browser', () => {
  const policies = app.of('AWS::CloudFront::ResponseHeadersPolicy').map(({ logicalId, Properties }) => ({
    logicalId,
    ...Properties.ResponseHeadersPolicyConfig,
  }));
  const pages = policies.find(
    ({ logicalId }) => logicalId === distribution().DefaultCacheBehavior.ResponseHeadersPolicyId.Ref,
  );

  test('runs scripts of the pages’ own address only, and talks to sign-in and files besides', () => {
    const { ContentSecurityPolicy: policy } = pages.SecurityHeadersConfig;
    const files = 'https://s3.<AWS::Region>.<AWS::URLSuffix>/<AttachmentsBucket>';
    const signIn =
      'https://cognito-idp.<AWS::Region>.amazonaws.com https://sportello-demo-<AWS::AccountId>.auth.<AWS::Region>.amazoncognito.com';
    expect(policy.Override).toBe(true);
    expect(flat(policy.ContentSecurityPolicy).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `img-src 'self' blob: ${files} ${files}/`,
      "font-src 'self'",
      `connect-src 'self' ${signIn} ${files} ${files}/`,
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
  });

  test('talks to a foreign issuer where the tenant has one, and to no pool', () => {
    const issuer = { issuer: 'https://login.example/realms/aurora', audience: 'sportello' };
    const admins = [{ email: 'ada@consorzio-aurora.example', name: 'Ada', subject: 'f:1' }];
    const foreign = JSON.stringify(appWith({ issuer, admins, people: [], apiClients: [] }).all);
    expect(foreign).toContain("connect-src 'self' https://login.example https://s3.");
    expect(foreign).not.toContain('amazoncognito');
  });

  test('is told to come over HTTPS only, to guess no types, to tell no other site where it was', () => {
    expect(pages.SecurityHeadersConfig).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: 'DENY' },
      ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
    });
    expect(pages.CustomHeadersConfig.Items[0].Header).toBe('Permissions-Policy');
  });

  test('speaks HTTP/2 or 3, over IPv6 too, packed, and under an own name with TLS 1.2 at least', () => {
    expect(distribution()).toMatchObject({ HttpVersion: 'http2and3', IPV6Enabled: true, PriceClass: 'PriceClass_100' });
    expect(distribution().DefaultCacheBehavior).toMatchObject({
      Compress: true,
      ViewerProtocolPolicy: 'redirect-to-https',
    });
    expect(distribution()).not.toHaveProperty('Aliases');
    expect(distribution(own)).toMatchObject({
      Aliases: [domain],
      ViewerCertificate: { AcmCertificateArn: certificate, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
  });
});

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
