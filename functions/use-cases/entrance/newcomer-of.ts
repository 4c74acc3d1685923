import { addressIn } from '#domain/directory/read-addresses';
import { oneLine } from '#domain/notification/one-line';
import { domainOf } from '#domain/people/domain-of';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { vouchesFor } from '#domain/people/vouches-for';
import type { Caller, FederatedUser, FederatedUsers } from '../ports/federated-users.ts';
import type { Organisations } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Directory } from '../ports.ts';

export interface NewcomerPorts {
  /** Absent where the issuer is a foreign one. */
  readonly federatedUsers?: FederatedUsers;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly people: Pick<People, 'ownerOf'>;
  readonly directory: Pick<Directory, 'memberByEmail'>;
}

/** Somebody whose address is believed, with the organisation that owns its domain and who has the address here. */
export interface Newcomer {
  readonly user: FederatedUser;
  readonly organisation: Organisation;
  readonly member?: Person;
}

/** The user as people of ours are: by an address that mail reaches, and a name on one line or none. */
const tidied = (user: FederatedUser): FederatedUser | undefined => {
  const { name: told = '', email: said, ...rest } = user;
  const [email, name] = [addressIn(said), oneLine(told)];
  return email === undefined ? undefined : { ...rest, email, ...(name && { name }) };
};

/**
 * Whom a sign-in without a person belongs to; nobody unless it comes from the provider of the organisation that owns the
 * domain of the address, as no other one is believed (R9.2). An archived organisation's is believed no more.
 */
export const newcomerOf = async (
  { federatedUsers, organisations, people, directory }: NewcomerPorts,
  { identity, username }: Caller,
): Promise<Newcomer | undefined> => {
  const found = username === undefined ? undefined : await federatedUsers?.find(username);
  const user = found && tidied(found);
  if (user?.subject !== identity.subject) return undefined;
  const owner = await people.ownerOf(domainOf(user.email));
  const organisation = owner === undefined ? undefined : (await organisations.find(owner))?.thing;
  if (!organisation || !vouchesFor(user.provider, organisation, user.email)) return undefined;
  const known = await directory.memberByEmail(user.email);
  return { user, organisation, ...(known && { member: known.person }) };
};
