import { Stack, Validations } from 'aws-cdk-lib';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';
import { logoSource } from './logo-source.ts';
import { PagesCarrier } from './pages-carrier.ts';
import type { WebSite } from './web-site.ts';

/** The files that become a tenant's pages. */
export interface TenantPages {
  /** The folder with index.html. */
  readonly folder: string;
  /** The path of the tenant's logo. */
  readonly logo?: string;
}

export interface Release extends TenantPages {
  readonly tenant: Tenant;
  readonly site: WebSite;
  /** What is served as /config.json. */
  readonly configuration: object;
}

/**
 * Brings the pages into the bucket: first the parts, whose names change with their content, then the pages that name
 * them. Nothing is taken away, so that a page opened before a release still finds its parts.
 */
export const releasePages = (scope: Construct, { tenant, site, folder, logo, configuration }: Release): void => {
  const release = new Construct(scope, 'Release');
  const carrier = new PagesCarrier(release, 'Carrier', { tenant, to: site.filesResource });
  const built = carrier.bring(Source.asset(folder));
  const own = [Source.jsonData('config.json', configuration), ...(logo === undefined ? [] : [logoSource(logo)])];
  const common = {
    destinationBucket: site.files,
    prune: false,
    outputObjectKeys: false,
    role: carrier.role.withoutPolicyUpdates(),
    logGroup: carrier.log,
  };
  const parts = new BucketDeployment(release, 'Parts', {
    ...common,
    sources: [built],
    exclude: ['*'],
    include: ['assets/*'],
    cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
  });
  const pages = new BucketDeployment(release, 'Pages', {
    ...common,
    sources: [built, ...own.map((source) => carrier.bring(source))],
    exclude: ['assets/*'],
    cacheControl: [CacheControl.noCache()],
  });
  parts.node.addDependency(carrier);
  pages.node.addDependency(parts);
  acknowledgeLibraryFunction(Stack.of(scope));
};

/** The library keeps its function beside what uses it, under a name that says for what. */
const acknowledgeLibraryFunction = (stack: Stack): void => {
  const made = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
  if (made === undefined) throw new Error('a deployment into a bucket has a function');
  Validations.of(made).acknowledge({
    id: 'AwsSolutions-L1',
    reason:
      'The function and the Python that it runs on are the library’s, which moves them on with its releases. It runs during deployments only.',
  });
};
