import { Duration } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import {
  OAuthScope,
  ResourceServerScope,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
  UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';
import { identityProviders } from './identity-providers.ts';
import { signInDomainPrefix } from './sign-in-domain.ts';

export interface SignInProps {
  readonly tenant: Tenant;
  readonly userPool: IUserPool;
  /** Address of the pages, without a slash at the end. */
  readonly pages: string;
}

/** The sign-in page of the tenant's user pool and the programs that may ask it for tokens. */
export class SignIn extends Construct {
  readonly web: UserPoolClient;
  /** By the id of the API client. */
  readonly machines: ReadonlyMap<string, UserPoolClient>;

  constructor(scope: Construct, id: string, { tenant, userPool, pages }: SignInProps) {
    super(scope, id);
    const cognitoDomain = { domainPrefix: signInDomainPrefix(tenant) };
    new UserPoolDomain(this, 'Domain', { userPool, cognitoDomain });
    const server = new UserPoolResourceServer(this, 'Scopes', {
      userPool,
      identifier: 'sportello',
      scopes: Object.entries(rights).map(
        ([scopeName, scopeDescription]) => new ResourceServerScope({ scopeName, scopeDescription }),
      ),
    });
    const providers = identityProviders(this, tenant, userPool);
    const names = providers.map(({ providerName }) => providerName);
    this.web = webClient(this, { pages, names }, userPool);
    this.machines = new Map(tenant.apiClients.map((client) => [client.id, machineClient(this, client, userPool)]));
    for (const client of [this.web, ...this.machines.values()]) client.node.addDependency(server);
  }
}

const rights = { read: 'Read tickets', write: 'Open and change tickets' };
type Right = keyof typeof rights;
const custom = (right: Right): OAuthScope => OAuthScope.custom(`sportello/${right}`);

/** A working day: then people sign in again. */
export const sessionHours = 12;

/** Where the pages are, and the organisations' providers by which people may come to them. */
interface Entrances {
  readonly pages: string;
  readonly names: readonly string[];
}

/** For browsers: code with PKCE, no secret, as a page can keep none. */
const webClient = (scope: Construct, { pages, names }: Entrances, userPool: IUserPool): UserPoolClient =>
  new UserPoolClient(scope, 'Web', {
    userPool,
    userPoolClientName: 'web',
    supportedIdentityProviders: [
      UserPoolClientIdentityProvider.COGNITO,
      ...names.map((name) => UserPoolClientIdentityProvider.custom(name)),
    ],
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, custom('read'), custom('write')],
      callbackUrls: [`${pages}/callback`],
      logoutUrls: [`${pages}/`],
    },
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(sessionHours),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });

/** For programs: client credentials with the scopes that the tenant file gives them. */
const machineClient = (
  scope: Construct,
  { id, scopes }: Tenant['apiClients'][number],
  userPool: IUserPool,
): UserPoolClient =>
  new UserPoolClient(scope, `Machine-${id}`, {
    userPool,
    userPoolClientName: id,
    generateSecret: true,
    oAuth: { flows: { clientCredentials: true }, scopes: scopes.map(custom) },
    accessTokenValidity: Duration.hours(1),
    enableTokenRevocation: true,
  });
