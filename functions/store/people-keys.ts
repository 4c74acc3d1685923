import type { ProvisioningRequest } from '#domain/people/provisioning-request';
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

/** Eight digits, as in tickets' partitions. */
const padded = (sequence: number): string => String(sequence).padStart(8, '0');

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
  /** What happened to a request, for the stream: 1 when it waits, 2 when it is decided. */
  requestEvent: (id: string, sequence: number): Key => ({ pk: `PR#${id}`, sk: `E#${padded(sequence)}` }),
  requestNotifications: (id: string, sequence: number): Key => ({ pk: `PR#${id}`, sk: `N#${padded(sequence)}` }),
  requestNotification: (id: string, sequence: number, notification: string): Key => ({
    pk: `PR#${id}`,
    sk: `N#${padded(sequence)}#${notification}`,
  }),
  /** The request's id in a partition key; nothing in another one. */
  requestOf: (pk: string): string | undefined => (pk.startsWith('PR#') ? pk.slice('PR#'.length) : undefined),
  /** Where a request stands in the indexes: in its organisation's by when it was made, in its state's by when it came there. */
  requestPlaces: ({
    id,
    organisation,
    state,
    at,
    decidedAt = at,
  }: ProvisioningRequest): Readonly<Record<string, string>> => ({
    gp: partitions.requestsOf(organisation),
    wp: partitions.requestsIn(state),
    sv: `${at}#${id}`,
    so: `${decidedAt}#${id}`,
  }),
};
