import { createHash } from 'node:crypto';
import type { ClientMetadata } from 'oidc-provider';
import type { Cloud } from '../assembly/cloud.ts';
import type { DemoTenant } from '../tenant/read-tenant.ts';
import { pagesOfThisMachine } from './pages-of-this-machine.ts';

interface PoolClientProperties {
  readonly AllowedOAuthFlows?: readonly string[];
  readonly AllowedOAuthScopes?: readonly string[];
  readonly CallbackURLs?: readonly string[];
  readonly LogoutURLs?: readonly string[];
  readonly GenerateSecret?: boolean;
}

/** A program that may ask for tokens. */
export interface SignInClient {
  readonly id: string;
  /** Absent for pages, which can keep none. */
  readonly secret?: string;
  /** Whether it acts for itself, not for a person. */
  readonly machine: boolean;
  readonly scopes: readonly string[];
  readonly callbacks: readonly string[];
  readonly logouts: readonly string[];
}

/** The clients of the stacks' user pool, or, where a foreign issuer takes its place, what that issuer would know. */
export const signInClients = (cloud: Cloud, tenant: DemoTenant, scopes: readonly string[]): readonly SignInClient[] => {
  const clients = tenant.issuer ? foreignClients(tenant, tenant.issuer.audience, scopes) : poolClients(cloud);
  const here = pagesOfThisMachine(cloud.place.api);
  return clients.map((client) =>
    client.machine
      ? client
      : {
          ...client,
          callbacks: [...new Set([...client.callbacks, ...here.callbacks])],
          logouts: [...new Set([...client.logouts, ...here.logouts])],
        },
  );
};

const foreignClients = (
  { clients }: DemoTenant,
  audience: string,
  scopes: readonly string[],
): readonly SignInClient[] => [
  { id: audience, machine: false, scopes, callbacks: [], logouts: [] },
  ...clients.map((client) => ({
    id: client.subject ?? client.id,
    secret: secretOf(client.id),
    machine: true,
    scopes: scopes.filter((scope) => client.scopes.includes(scope.split('/').at(-1) ?? '')),
    callbacks: [],
    logouts: [],
  })),
];

/** Always the same, so that scripts work after a restart. */
const secretOf = (id: string): string => createHash('sha256').update(`secret of ${id}`).digest('hex');

const poolClients = (cloud: Cloud): readonly SignInClient[] =>
  cloud.all<PoolClientProperties>('AWS::Cognito::UserPoolClient').map(({ ref, properties }) => ({
    id: ref,
    machine: properties.AllowedOAuthFlows?.includes('client_credentials') ?? false,
    scopes: properties.AllowedOAuthScopes ?? [],
    callbacks: properties.CallbackURLs ?? [],
    logouts: properties.LogoutURLs ?? [],
    ...(properties.GenerateSecret && { secret: secretOf(ref) }),
  }));

/** How the provider is told of a client. */
export const clientMetadata = ({ id, secret, machine, callbacks, logouts }: SignInClient): ClientMetadata => ({
  client_id: id,
  ...(secret === undefined ? { token_endpoint_auth_method: 'none' } : { client_secret: secret }),
  grant_types: machine ? ['client_credentials'] : ['authorization_code', 'refresh_token'],
  response_types: machine ? [] : ['code'],
  redirect_uris: machine ? [] : [...callbacks],
  post_logout_redirect_uris: machine ? [] : [...logouts],
});
