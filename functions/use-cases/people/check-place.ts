import { isOutside } from '#domain/people/change-person';
import type { Person } from '#domain/people/person';
import type { FieldFailure } from '#domain/ticket/failure';
import type { Organisations } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';

interface Ports {
  readonly people: Pick<People, 'ownerOf'>;
  readonly organisations: Pick<Organisations, 'find'>;
}

/** What only the table knows: an organisation that is there, and an address that is not another organisation's. */
export const checkPlace = async (
  { people, organisations }: Ports,
  { role, organisation, email }: Pick<Person, 'role' | 'organisation' | 'email'>,
): Promise<readonly FieldFailure[]> => {
  if (!isOutside(role) || organisation === undefined) return [];
  const domain = email?.split('@').at(-1) ?? '';
  const [found, owner] = await Promise.all([organisations.find(organisation), people.ownerOf(domain)]);
  const foreign = owner !== undefined && owner !== organisation;
  return [
    ...(found && !found.thing.archived ? [] : [{ pointer: '/organisation', code: 'unknown-value' } as const]),
    ...(foreign ? [{ pointer: '/email', code: 'address-of-another-organisation' } as const] : []),
  ];
};
