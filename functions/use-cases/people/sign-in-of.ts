import type { TenantSettings } from '#domain/configuration';
import type { Person } from '#domain/people/person';
import { vouchesFor } from '#domain/people/vouches-for';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { Organisations } from '../ports/organisations.ts';
import type { UserPool } from '../ports/setup.ts';
import { UnverifiedAddress } from '../ports/unverified-address.ts';
import type { Identity, Session } from '../ports.ts';

/** Where people sign in: the tenant's one issuer, and its user pool unless the issuer is a foreign one. */
export interface SignInPorts {
  readonly issuer: string;
  readonly userPool?: UserPool;
}
type Ports = SignInPorts & { readonly organisations: Pick<Organisations, 'find'> };

/** Whether somebody comes in through their organisation's provider, which links them when they first do (R9.2). */
const comesThroughProvider = async (
  { organisations }: Ports,
  { identityProviders = [] }: TenantSettings,
  { email, organisation }: Pick<Person, 'email' | 'organisation'>,
): Promise<boolean> => {
  if (identityProviders.length === 0 || organisation === undefined || email === undefined) return false;
  const thing = (await organisations.find(organisation))?.thing;
  const known = identityProviders.find((provider) => provider === thing?.identityProvider);
  return thing !== undefined && vouchesFor(known, thing, email);
};

/**
 * How somebody signs in: by the pool, which invites whom it does not know yet unless their organisation's own provider
 * knows them, or by their subject at the foreign issuer. An address alone never makes anybody a person of ours, nor does
 * a user of the pool who never verified it.
 */
export const signInOf = async (
  ports: Ports,
  { configuration }: Pick<Session, 'configuration'>,
  person: Pick<Person, 'email' | 'name' | 'organisation'>,
  subject?: string,
): Promise<Result<readonly Identity[], UseCaseFailure>> => {
  const { issuer, userPool } = ports;
  const { email, name } = person;
  if (!userPool || email === undefined) return ok(subject === undefined ? [] : [{ issuer, subject }]);
  if (await comesThroughProvider(ports, configuration.settings, person)) return ok([]);
  try {
    return ok([{ issuer, subject: await userPool.ensureUser(email, name) }]);
  } catch (error) {
    if (error instanceof UnverifiedAddress) return fail(invalid('/email', 'address-not-verified'));
    throw error;
  }
};
