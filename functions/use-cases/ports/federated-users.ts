import type { Identity } from '../ports.ts';

/** Who calls, as far as their token tells it. */
export interface Caller {
  readonly identity: Identity;
  /** At the user pool; absent for machines and at a foreign issuer. */
  readonly username?: string;
}

/** Somebody whom an organisation's identity provider has signed in, as the user pool knows them. */
export interface FederatedUser {
  readonly subject: string;
  /** Name of the provider at the pool. */
  readonly provider: string;
  /** As the provider says it. */
  readonly email: string;
  readonly name?: string;
}

/** Whom providers have signed in; an access token tells neither address nor provider. */
export interface FederatedUsers {
  /** By the user name of their token; nobody for whoever signs in by a password of the pool's own. */
  find(username: string): Promise<FederatedUser | undefined>;
}
