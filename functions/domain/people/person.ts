import type { Language } from '../text.ts';
import type { SharingMode } from './organisation.ts';
import type { QueueRight } from './queue-right.ts';

/** The roles of R9.2; `api_client` is a machine, every other one a person. */
export const roles = ['requester', 'referent', 'operator', 'supervisor', 'tenant_admin', 'api_client'] as const;
export type Role = (typeof roles)[number];

/** Whoever may call the API: a person or an API client, as the table knows them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly role: Role;
  /** Required for requester, referent and api_client; absent for staff. */
  readonly organisation?: string;
  /** Queues that an operator works on; empty for everybody else. */
  readonly queues: readonly string[];
  /** What they may do on a queue; on one that it does not name, everything but `admin` (R2.3). */
  readonly rights?: Readonly<Record<string, readonly QueueRight[]>>;
  /** Operator groups (domains) of the preset; their queues are among `queues` already. */
  readonly groups?: readonly string[];
  /** Those of `queues` that are theirs without a group; absent: all of them. */
  readonly ownQueues?: readonly string[];
  /** Chosen to see their organisation's tickets, where it shares them with its chosen members (R5.7). */
  readonly sharesTickets?: true;
  readonly language: Language;
  readonly phone?: string;
  /** A disabled person is out at once, whatever their token says (DESIGN 3). */
  readonly disabled: boolean;
}

/** A person and how their organisation shares its tickets now; that is read with them and never stored with them. */
export interface Member extends Person {
  readonly sharing?: SharingMode;
}

/** Who acts in a decision: a person, or the clock. */
export type Actor =
  | Pick<Member, 'id' | 'role' | 'organisation' | 'queues' | 'rights' | 'sharesTickets' | 'sharing'>
  | typeof theClock;

/** The actor of scheduled jobs. */
export const theClock = { id: 'clock', role: 'clock', queues: [] } as const;

/** Staff see internal notes and the facts of the desk; requesters, referents and API clients never do. */
export const isStaff = (actor: Actor): boolean =>
  actor.role === 'operator' || actor.role === 'supervisor' || actor.role === 'tenant_admin' || actor.role === 'clock';
