import type { AcceptedTokens } from './constructs/http-api.ts';
import type { SignIn } from './constructs/sign-in.ts';
import type { DataStack } from './data-stack.ts';
import type { Tenant } from './tenant/tenant-schema.ts';

/** The tenant's one issuer: its own user pool, or the foreign one of its file. */
export const acceptedTokens = (
  { issuer }: Tenant,
  { userPool }: DataStack,
  signIn: SignIn | undefined,
): AcceptedTokens => {
  if (issuer) return { issuer: issuer.issuer, kind: 'foreign', audience: [issuer.audience] };
  if (!userPool || !signIn) throw new Error('a tenant without an issuer has a user pool');
  const clients = [signIn.web, ...signIn.machines.values()];
  return {
    issuer: userPool.userPoolProviderUrl,
    kind: 'pool',
    audience: clients.map((client) => client.userPoolClientId),
  };
};
