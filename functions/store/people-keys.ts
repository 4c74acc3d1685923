import { type Key, table } from './table.ts';

/** Partitions of lists in the ticket indexes that hold no tickets. */
const partitions = {
  /** People by name: of an organisation, of a role, and all of them. */
  ofOrganisation: (organisation: string) => `PEOPLE#O#${organisation}`,
  ofRole: (role: string) => `PEOPLE#R#${role}`,
  everybody: 'PEOPLE',
  /** Requests for new people by time: of an organisation, and in a state. */
  requestsOf: (organisation: string) => `REQUESTS#O#${organisation}`,
  requestsIn: (state: string) => `REQUESTS#S#${state}`,
};

/** The keys of organisations, of people's lists and of requests for new people, beside those of `table.ts`. */
export const peopleKeys = {
  partitions,
  /** Where a person stands in the indexes; an absent attribute keeps them out of that index. */
  person: (place: string, role: string, organisation?: string): Readonly<Record<string, string>> => ({
    ...(organisation !== undefined && { gp: partitions.ofOrganisation(organisation) }),
    rp: partitions.ofRole(role),
    wp: partitions.everybody,
    sv: place,
    so: place,
  }),
  /** An organisation's line, by name, and the domains that are its own. */
  organisationRow: (name: string, id: string): Key => ({ pk: 'ORGANISATIONS', sk: `${name}#${id}` }),
  domain: (domain: string): Key => table.alone(`D#${domain}`),
  request: (id: string): Key => table.alone(`PR#${id}`),
  /** Where a request stands in the indexes. */
  requestPlaces: (place: string, state: string, organisation: string): Readonly<Record<string, string>> => ({
    gp: partitions.requestsOf(organisation),
    wp: partitions.requestsIn(state),
    sv: place,
    so: place,
  }),
};
