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
import type { Tenant } from './tenant/tenant-schema.ts';
import { tenantSetup } from './tenant-setup.ts';

/** All of a tenant's desk that holds no data: it can be replaced with every release. */
export class AppStack extends Stack {
  constructor(scope: Construct, tenant: Tenant, data: DataStack, props: StackProps) {
    super(scope, `${tenant.id}-app`, props);
    const topic = alarmTopic(this, tenant);
    const house: House = { tenant, ...(topic && { alarmTopic: topic }) };
    const signIn = data.userPool && new SignIn(this, 'SignIn', tenant, data.userPool);
    const tokens = acceptedTokens(tenant, data, signIn);
    const functions = httpFunctions(this, house, data, tokens);
    const api = new HttpApi(this, 'Api', { house, functions, tokens });
    afterCommit(this, house, data);
    background(this, house, data);
    tenantSetup(this, house, data, { tokens, signIn });
    new CfnOutput(this, 'ApiAddress', { value: api.address });
  }
}
