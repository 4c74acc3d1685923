import type { Tenant } from '#lib/tenant/tenant-schema';
import { systemClock } from '#runtime/system-clock';
import { createProvisioning } from '#store/provisioning';
import type { StoreContext } from '#store/store-context';
import type { SignInPorts } from '#use-cases/people/sign-in-of';
import { setUpTenant } from '#use-cases/setup/set-up-tenant';
import type { TenantFile } from '#use-cases/setup/tenant-file';
import { loadPreset } from '../../presets/load-preset.ts';
import { snapshot } from './snapshot.ts';
import { tenantWords } from './tenant-words.ts';

/**
 * Brings a tenant file into force as a deployment does, and says line by line what is different then; nothing where all
 * is as the file says. How somebody signs in stays as it is stored, unless the file or a pool tells it.
 */
export const applyTenant = async (
  context: StoreContext,
  tenant: Tenant,
  { issuer, userPool }: Partial<SignInPorts> = {},
  presets: typeof loadPreset = loadPreset,
): Promise<readonly string[]> => {
  const before = await snapshot(context, tenant);
  const file = withAddress(tenant, before.configuration?.settings.ticketUrl);
  const { kept } = await setUpTenant({
    provisioning: createProvisioning(context),
    presets,
    clock: systemClock,
    issuer: tenant.issuer?.issuer ?? issuer ?? '',
    keepsSignIns: true,
    ...(userPool && { userPool }),
  })(file, {});
  const after = await snapshot(context, file, [...before.people.keys()]);
  return tenantWords({ file, before, after, kept });
};

/** Where tickets can be read is known to the deployment, unless the file says it. */
const withAddress = (tenant: Tenant, stored: string | undefined): TenantFile => {
  const ticketUrl = tenant.ticketUrl ?? stored;
  return { ...tenant, ...(ticketUrl !== undefined && { ticketUrl }) };
};
