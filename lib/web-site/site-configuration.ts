import type { AcceptedTokens } from '../constructs/http-api.ts';
import type { SignIn } from '../constructs/sign-in.ts';
import { sessionHours } from '../constructs/sign-in.ts';
import { accentPair } from '../tenant/accent-pair.ts';
import type { Tenant } from '../tenant/tenant-schema.ts';

/** What `/config.json` tells the pages of their tenant and of where people sign in. */
export const siteConfiguration = (
  tenant: Tenant,
  { issuer, audience }: AcceptedTokens,
  signIn: SignIn | undefined,
): object => ({
  tenant: {
    name: tenant.name,
    language: tenant.language,
    timeZone: tenant.timeZone,
    accent: accentPair(tenant.mail.accent),
    contact: tenant.mail.from,
    ...(tenant.logo !== undefined && { logo: `/${logoName(tenant.logo)}` }),
  },
  signIn: {
    issuer,
    // At a foreign issuer pages and API are known by one name.
    clientId: signIn ? signIn.web.userPoolClientId : audience[0],
    scope: 'openid email sportello/read sportello/write',
    // How long a foreign issuer lets a session be renewed is its own affair.
    ...(signIn && { sessionHours }),
  },
});

/** Under which name the tenant's logo is served, whatever its file is called. */
export const logoName = (file: string): string => `logo${file.slice(file.lastIndexOf('.'))}`;
