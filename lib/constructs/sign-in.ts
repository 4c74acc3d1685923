import { Duration } from 'aws-cdk-lib';
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
    this.web = webClient(this, pages, userPool);
    this.machines = new Map(tenant.apiClients.map((client) => [client.id, machineClient(this, client, userPool)]));
    for (const client of [this.web, ...this.machines.values()]) client.node.addDependency(server);
  }
}

const rights = { read: 'Read tickets', write: 'Open and change tickets' };
type Right = keyof typeof rights;
const custom = (right: Right): OAuthScope => OAuthScope.custom(`sportello/${right}`);

/** A working day: then people sign in again. */
export const sessionHours = 12;

/** For browsers: code with PKCE, no secret, as a page can keep none. */
const webClient = (scope: Construct, pages: string, userPool: IUserPool): UserPoolClient =>
  new UserPoolClient(scope, 'Web', {
    userPool,
    userPoolClientName: 'web',
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
