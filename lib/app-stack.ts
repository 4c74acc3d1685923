import type { StackProps } from 'aws-cdk-lib';
import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acceptedTokens } from './accepted-tokens.ts';
import { afterCommit } from './after-commit.ts';
import { background } from './background.ts';
import { alarmTopic } from './constructs/alarm-topic.ts';
import type { House } from './constructs/house.ts';
import { HttpApi } from './constructs/http-api.ts';
import { SignIn } from './constructs/sign-in.ts';
import type { DataStack } from './data-stack.ts';
import { httpFunctions } from './http-functions.ts';
import { reconciliation } from './reconciliation.ts';
import type { Tenant } from './tenant/tenant-schema.ts';
import { tenantSetup } from './tenant-setup.ts';
import type { TenantPages } from './web-site/release-pages.ts';
import { releasePages } from './web-site/release-pages.ts';
import { siteConfiguration } from './web-site/site-configuration.ts';
import { sourcesOf } from './web-site/sources-of.ts';
import { WebSite } from './web-site/web-site.ts';

export interface AppStackProps extends StackProps {
  readonly data: DataStack;
  readonly release: TenantPages;
}

/** All of a tenant's desk that holds no data: it can be replaced with every release. */
export class AppStack extends Stack {
  constructor(scope: Construct, tenant: Tenant, { data, release, ...props }: AppStackProps) {
    super(scope, `${tenant.id}-app`, props);
    const topic = alarmTopic(this, tenant);
    const house: House = { tenant, ...(topic && { alarmTopic: topic }) };
    const api = new HttpApi(this, 'Api', house);
    const site = new WebSite(this, 'Web', { tenant, apiAddress: api.address, sources: sourcesOf(tenant, data) });
    const pages = site.address;
    const signIn = data.userPool && new SignIn(this, 'SignIn', { tenant, userPool: data.userPool, pages });
    const tokens = acceptedTokens(tenant, data, signIn);
    const functions = httpFunctions(this, house, data, tokens);
    api.open({ functions, tokens });
    releasePages(this, { tenant, site, ...release, configuration: siteConfiguration(tenant, tokens, signIn) });
    const consumers = afterCommit(this, house, data);
    background(this, house, data);
    reconciliation(this, house, data, consumers);
    tenantSetup(this, house, data, { tokens, signIn, pages });
    new CfnOutput(this, 'WebAddress', { value: pages });
    new CfnOutput(this, 'ApiAddress', { value: api.address });
  }
}
