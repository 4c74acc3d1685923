import { describe, expect, test } from 'vitest';
import { actionsOf, allowancesOf } from '#support/stack-reading';
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
