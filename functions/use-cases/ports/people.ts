import type { AuditEntry } from '#domain/audit/audit-entry';
import type { Person } from '#domain/people/person';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import type { Identity, Paged, PageRequest } from '../ports.ts';
import type { Change, ChangeOutcome, Versioned } from './organisations.ts';

/** A line of a list of people. */
export type PersonLine = Pick<Person, 'id' | 'name' | 'email' | 'role' | 'organisation' | 'disabled'>;

/** Which people are wanted, by name; API clients are no people. */
export interface PeopleQuery extends PageRequest {
  readonly organisation?: string;
  readonly role?: Person['role'];
  /** Whoever belongs to one of these operator groups (R2.3). */
  readonly groups?: readonly string[];
  /** Beginning of the name, in any case and with or without accents. */
  readonly name?: string;
  readonly disabled?: 'include' | 'only';
}

/** A request that is granted: a pending one, for nobody is in by one that is decided otherwise, or a new one. */
export interface GrantedRequest {
  readonly request: ProvisioningRequest;
  readonly audits: readonly AuditEntry[];
  readonly isNew?: true;
}

/** A sign-in with the name of the provider that vouched for it. */
export interface LinkedSignIn {
  readonly identity: Identity;
  readonly provider: string;
}

export interface PersonWrite extends Change<Person> {
  /** Sign-ins that they get besides those that they have. */
  readonly identities?: readonly Identity[];
  /** Somebody who must still be an enabled tenant admin when this is written. */
  readonly remaining?: string;
  /**
   * The sign-in at their organisation's provider that their address has led to. There is one at most, once for each
   * provider: what another one linked before lets them in no more.
   */
  readonly links?: LinkedSignIn;
  /** The request that lets them in, as it is once they are. */
  readonly decides?: GrantedRequest;
}

/** The people of the tenant, as the administration looks after them. */
export interface People {
  /** May be a moment old: nothing is decided on it. */
  list(wanted: PeopleQuery): Paged<PersonLine>;
  find(id: string): Promise<Versioned<Person> | undefined>;
  /** Names that are taken: `email`, `subject`; `remaining` when that admin is none any more, `request` when it is decided. */
  write(change: PersonWrite): Promise<ChangeOutcome<Person>>;
  /** The organisation that owns a domain of addresses. */
  ownerOf(domain: string): Promise<string | undefined>;
}
