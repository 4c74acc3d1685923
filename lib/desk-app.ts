import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { AppStack } from './app-stack.ts';
import { DataStack } from './data-stack.ts';
import { readTenants } from './tenant/read-tenants.ts';
import { builtPages } from './web-site/built-pages.ts';

/** Which tenants become stacks, and where these are written. */
export interface DeskAppProps {
  /** The folder of the tenant files, unless `-c tenants=DIR` names another one. */
  readonly tenants: string;
  /** One tenant's id; otherwise the one of `-c tenant=ID` on the command line, otherwise all. */
  readonly tenant?: string;
  /** The folder of the built pages; otherwise the one of `-c pages=DIR`, otherwise what `npm run build` writes. */
  readonly pages?: string;
  /** Where templates and bundles go; otherwise where the environment's CDK_OUTDIR says. */
  readonly outdir?: string;
}

/** The library's behaviour, asked for here and not in cdk.json, so that every way to synthesize gives the same. */
const behaviour = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  // Data cannot be taken from under the functions that use them.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
};

/**
 * The CDK app: a pair of stacks for each tenant, `<tenant>-data` and `<tenant>-app`, checked by cdk-nag's AwsSolutions.
 * Throws an error that names each wrong place of a tenant file or preset.
 */
export const deskApp = ({ tenants, tenant, outdir, pages }: DeskAppProps): App => {
  const app = new App({
    context: behaviour,
    analyticsReporting: false,
    treeMetadata: false,
    ...(outdir !== undefined && { outdir }),
  });
  const folder = builtPages(pages ?? app.node.tryGetContext('pages'));
  const files: string = app.node.tryGetContext('tenants') ?? tenants;
  for (const one of readTenants(files, tenant ?? app.node.tryGetContext('tenant'))) {
    const env = { region: one.region, ...(one.account !== undefined && { account: one.account }) };
    const data = new DataStack(app, one, { env, terminationProtection: true });
    const release = { folder, ...(one.logo !== undefined && { logo: join(files, one.logo) }) };
    new AppStack(app, one, { data, release, env });
  }
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};
