import { join } from 'node:path';
import type { Cloud } from '../assembly/cloud.ts';
import type { Api } from '../gateway/api.ts';
import { signInClients } from '../sign-in/client-metadata.ts';
import { createSignIn } from '../sign-in/create-sign-in.ts';
import { signingKey } from '../sign-in/signing-key.ts';
import { tokenFor } from '../sign-in/token-for.ts';
import type { Prepared } from './prepare.ts';

interface Where {
  readonly cloud: Cloud;
  readonly api: Api;
  readonly issuer: string;
  readonly path: string;
}

/** Makes the provider for the people and clients of the tenant, with the scopes that the routes demand. */
export const startSignIn = async ({ tenant, directory }: Prepared, { cloud, api, issuer, path }: Where) => {
  const scopes = [...new Set(api.routes.flatMap((route) => route.scopes))].sort();
  const clients = signInClients(cloud, tenant, scopes);
  const key = await signingKey(join(directory, 'signing-key.json'));
  const shape = { issuer, ...(tenant.issuer && { foreignAudience: tenant.issuer.audience }) };
  const signIn = await createSignIn({ shape, tenant, clients, scopes, key, path });
  return {
    signIn,
    clients,
    key,
    token: async (who: string): Promise<string> => signIn.accessToken(tokenFor(who, tenant, clients, scopes)),
  };
};
