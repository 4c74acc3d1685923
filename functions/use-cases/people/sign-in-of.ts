import type { Person } from '#domain/people/person';
import type { UserPool } from '../ports/setup.ts';
import type { Identity } from '../ports.ts';

/** Where people sign in: the tenant's one issuer, and its user pool unless the issuer is a foreign one. */
export interface SignInPorts {
  readonly issuer: string;
  readonly userPool?: UserPool;
}

/**
 * How somebody signs in: by the pool, which invites whom it does not know yet, or by their subject at the foreign issuer.
 * An address alone never makes anybody a person of ours.
 */
export const signInOf = async (
  { issuer, userPool }: SignInPorts,
  { email, name }: Pick<Person, 'email' | 'name'>,
  subject?: string,
): Promise<readonly Identity[]> => {
  const known = userPool && email !== undefined ? await userPool.ensureUser(email, name) : subject;
  return known === undefined ? [] : [{ issuer, subject: known }];
};
