import type { PeopleListQuery } from '#web/lib/queries/use-administration-queries.ts';

/** The roles that the administration gives. */
export const personRoles = ['requester', 'referent', 'operator', 'supervisor', 'tenant_admin'] as const;

/** What the list of people is narrowed to; it lives in the address, empty is not said. */
export interface PeopleSearch {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** Empty: those who may come in. */
  readonly disabled: string;
}

/** Reads it off an address; what is not known there counts as not said. */
export const peopleSearch = (address: URLSearchParams): PeopleSearch => {
  const disabled = address.get('disabled');
  return {
    name: address.get('name') ?? '',
    role: personRoles.find((role) => role === address.get('role')) ?? '',
    organisation: address.get('organisation') ?? '',
    disabled: disabled === 'include' || disabled === 'only' ? disabled : '',
  };
};

/** What the API is asked for. */
export const peopleQuery = ({ name, role, organisation, disabled }: PeopleSearch): PeopleListQuery => {
  const known = personRoles.find((one) => one === role);
  return {
    ...(name !== '' && { name }),
    ...(known && { role: known }),
    ...(organisation !== '' && { organisation }),
    ...((disabled === 'include' || disabled === 'only') && { disabled }),
  };
};
