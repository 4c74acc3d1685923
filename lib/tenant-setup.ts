import { createHash } from 'node:crypto';
import { CustomResource, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { loadPreset } from '../presets/load-preset.ts';
import { bindTable } from './constructs/bind-table.ts';
import { bindUserPool } from './constructs/bind-user-pool.ts';
import type { House } from './constructs/house.ts';
import type { AcceptedTokens } from './constructs/http-api.ts';
import { ServiceFunction } from './constructs/service-function.ts';
import type { SignIn } from './constructs/sign-in.ts';
import type { DataStack } from './data-stack.ts';

interface SetupProps {
  readonly tokens: AcceptedTokens;
  readonly signIn: SignIn | undefined;
  /** Address of the pages, without a slash at the end. */
  readonly pages: string;
}

/**
 * Writes what the tenant's file and preset say into the table and the user pool, on each deployment that changes them.
 * It comes after everything else that the scope holds by then: a preset only grows, so nothing may fail behind it.
 */
export const tenantSetup = (
  scope: Construct,
  house: House,
  { table, userPool }: DataStack,
  { tokens, signIn, pages }: SetupProps,
): void => {
  const setup = new ServiceFunction(scope, 'Setup', {
    house,
    entry: 'setup',
    whenItFails:
      'What changed in the tenant file or the preset is not in force; on a first deployment nobody can enter.',
    timeout: Duration.minutes(5),
    environment: { ISSUER: tokens.issuer },
  });
  bindTable(setup, table, { items: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'] });
  if (userPool) bindUserPool(setup, userPool);
  const tenant = JSON.stringify({ ...house.tenant, ticketUrl: house.tenant.ticketUrl ?? `${pages}/tickets/{number}` });
  const others = [...scope.node.children];
  const resource = new CustomResource(scope, 'TenantSetup', {
    resourceType: 'Custom::TenantSetup',
    serviceToken: setup.lambda.functionArn,
    serviceTimeout: Duration.minutes(10),
    properties: {
      Tenant: tenant,
      ContentHash: contentHash(JSON.stringify(house.tenant), house.tenant.preset),
      ClientIds: Object.fromEntries([...(signIn?.machines ?? [])].map(([id, client]) => [id, client.userPoolClientId])),
    },
  });
  resource.node.addDependency(...others);
};

/** Changes with the preset's data too, of which the template holds the name only. */
const contentHash = (tenant: string, preset: string): string =>
  createHash('sha256')
    .update(tenant)
    .update(JSON.stringify(loadPreset(preset)))
    .digest('hex');
