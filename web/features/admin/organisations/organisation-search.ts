import type { OrganisationListQuery } from '#web/lib/queries/use-administration-queries.ts';

/** What the list is narrowed to; it lives in the address. */
export interface OrganisationSearch {
  readonly name: string;
  /** Empty: those that are in use. */
  readonly archived: string;
}

/** Reads it off an address; what is not known there counts as not said. */
export const organisationSearch = (address: URLSearchParams): OrganisationSearch => {
  const archived = address.get('archived');
  return {
    name: address.get('name') ?? '',
    archived: archived === 'include' || archived === 'only' ? archived : '',
  };
};

/** What the API is asked for. */
export const organisationQuery = ({ name, archived }: OrganisationSearch): OrganisationListQuery => ({
  ...(name !== '' && { name }),
  ...((archived === 'include' || archived === 'only') && { archived }),
});
