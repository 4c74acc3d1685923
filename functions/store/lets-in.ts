import type { Organisation } from '#domain/people/organisation';
import { providesFor } from '#domain/people/provides-for';
import type { PersonRecord } from './person-item.ts';

/**
 * Whether a sign-in, by its partition key, lets this person in. One that a provider vouched for does so as long as that
 * provider is their organisation's and their address is in a domain of it: whoever moves on, or comes to the desk, is not
 * let in by those whom they left (R9.2).
 */
export const letsIn = (
  { person, identities, linked, linkedBy }: PersonRecord,
  identity: string,
  organisation: Organisation | undefined,
): boolean => {
  if (!identities.includes(identity)) return false;
  if (identity !== linked) return true;
  return organisation !== undefined && providesFor(linkedBy, organisation, person.email ?? '');
};
