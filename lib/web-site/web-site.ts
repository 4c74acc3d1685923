import { Fn, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { BehaviorOptions } from 'aws-cdk-lib/aws-cloudfront';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';
import type { Sources } from './content-security-policy.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { edgeFunctions } from './edge-functions.ts';
import { apiHeaders, pageHeaders } from './page-headers.ts';
import { siteBucket } from './site-bucket.ts';

export interface WebSiteProps {
  readonly tenant: Tenant;
  /** The API's own address, with https://. */
  readonly apiAddress: string;
  readonly sources: Sources;
}

/** Pages and API under one address, so that a page needs nobody's leave to call the API. */
export class WebSite extends Construct {
  /** With https:// and without a slash at the end. */
  readonly address: string;
  readonly files: IBucket;
  readonly filesResource: CfnBucket;

  constructor(scope: Construct, id: string, { tenant, apiAddress, sources }: WebSiteProps) {
    super(scope, id);
    const bucket = siteBucket(this);
    if (!(bucket.node.defaultChild instanceof CfnBucket)) throw new Error('a bucket is a bucket');
    this.filesResource = bucket.node.defaultChild;
    // The library's own types do not hold under exactOptionalPropertyTypes.
    this.files = bucket as IBucket;
    const api = apiBehaviour(this, apiAddress);
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Sportello ${tenant.id}`,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        ...everyBehaviour,
        origin: S3BucketOrigin.withOriginAccessControl(this.files, {
          // Who may list is told that a file does not exist, instead of that it is forbidden.
          originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
        }),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: pageHeaders(this, contentSecurityPolicy(sources)),
        functionAssociations: edgeFunctions(this),
      },
      additionalBehaviors: { '/v1/*': api, '/openapi.json': api, '/docs': api },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...ownName(this, tenant),
    });
    setAside(distribution, tenant);
    this.address = `https://${tenant.domain ?? distribution.distributionDomainName}`;
  }
}

const everyBehaviour = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, compress: true };

/** Nothing of the API is kept on the way, and everything reaches it but the name that it was asked by. */
const apiBehaviour = (scope: Construct, address: string): BehaviorOptions => ({
  ...everyBehaviour,
  origin: new HttpOrigin(Fn.select(2, Fn.split('/', address))),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  responseHeadersPolicy: apiHeaders(scope),
});

const ownName = (scope: Construct, { domain, certificate }: Tenant) =>
  domain !== undefined && certificate !== undefined
    ? {
        domainNames: [domain],
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificate),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }
    : {};

const setAside = (distribution: Distribution, { domain }: Tenant): void => {
  const reasons = {
    'AwsSolutions-CFR1':
      'Students and staff on a stay abroad ask for help like all others; a public body may not shut them out by country.',
    'AwsSolutions-CFR2':
      'A web ACL costs five dollars a month and more while nobody uses it. The pages are files, and the API behind them has limits per person and for the whole tenant.',
    'AwsSolutions-CFR3':
      'A log of page views would hold addresses of people and be kept for nobody. Every request that reads or changes data is in the access log of the API.',
    'Annotation::@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk':
      'Whoever asks for the root gets the default root object, so nobody is shown the list; it only makes a missing file a 404.',
    ...(domain === undefined && {
      'AwsSolutions-CFR4':
        'Under the name that CloudFront gives, it alone decides on TLS versions. A tenant with a domain and certificate has 1.2 as the least.',
    }),
  };
  Validations.of(distribution).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
};
