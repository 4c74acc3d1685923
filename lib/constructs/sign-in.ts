import { Aws, Duration } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import {
  OAuthScope,
  ResourceServerScope,
  UserPoolClient,
  UserPoolDomain,
  UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Tenant } from '../tenant/tenant-schema.ts';

/** The sign-in page of the tenant's user pool and the programs that may ask it for tokens. */
export class SignIn extends Construct {
  readonly web: UserPoolClient;
  /** By the id of the API client. */
  readonly machines: ReadonlyMap<string, UserPoolClient>;

  constructor(scope: Construct, id: string, tenant: Tenant, userPool: IUserPool) {
    super(scope, id);
    // Such addresses are unique in a whole region, whoever owns them.
    const domainPrefix = `sportello-${tenant.id}-${Aws.ACCOUNT_ID}`;
    new UserPoolDomain(this, 'Domain', { userPool, cognitoDomain: { domainPrefix } });
    const server = new UserPoolResourceServer(this, 'Scopes', {
      userPool,
      identifier: 'sportello',
      scopes: Object.entries(rights).map(
        ([scopeName, scopeDescription]) => new ResourceServerScope({ scopeName, scopeDescription }),
      ),
    });
    this.web = webClient(this, tenant, userPool);
    this.machines = new Map(tenant.apiClients.map((client) => [client.id, machineClient(this, client, userPool)]));
    for (const client of [this.web, ...this.machines.values()]) client.node.addDependency(server);
  }
}

const rights = { read: 'Read tickets', write: 'Open and change tickets' };
type Right = keyof typeof rights;
const custom = (right: Right): OAuthScope => OAuthScope.custom(`sportello/${right}`);

/** For browsers: code with PKCE, no secret, as a page can keep none. */
const webClient = (scope: Construct, { domain }: Tenant, userPool: IUserPool): UserPoolClient => {
  const pages = [domain === undefined ? 'http://localhost:4000/' : `https://${domain}/`];
  return new UserPoolClient(scope, 'Web', {
    userPool,
    userPoolClientName: 'web',
    generateSecret: false,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, custom('read'), custom('write')],
      callbackUrls: pages,
      logoutUrls: pages,
    },
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });
};

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
