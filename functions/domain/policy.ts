import type { Actor, Role } from './people/person.ts';
import type { QueueRight } from './people/queue-right.ts';
import { seesOrganisation } from './people/sees-organisation.ts';
import type { Ticket } from './ticket/ticket.ts';

/**
 * How far a right reaches: the actor's own tickets (they are the requester), those of their organisation, one of these
 * two as the organisation shares its tickets with them (R5.7), those in their queues together with the ones they own or
 * are responsible for, or all of the tenant.
 */
type Reach = 'own' | 'organisation' | 'shared' | 'queue' | 'tenant';

/** Who may do what (R9.2, R2.3). A role that a line does not name may not do it at all. */
const policy = {
  // Opening
  open: { requester: 'own', referent: 'own' },
  openForOthers: { api_client: 'organisation', operator: 'tenant', supervisor: 'tenant' },
  seeCatalog: {
    requester: 'own',
    referent: 'own',
    api_client: 'organisation',
    operator: 'tenant',
    supervisor: 'tenant',
    tenant_admin: 'tenant',
  },
  // Reading
  list: {
    requester: 'shared',
    referent: 'shared',
    api_client: 'organisation',
    operator: 'queue',
    supervisor: 'tenant',
    tenant_admin: 'tenant',
  },
  read: {
    requester: 'shared',
    referent: 'shared',
    api_client: 'organisation',
    operator: 'queue',
    supervisor: 'tenant',
    tenant_admin: 'tenant',
    clock: 'tenant',
  },
  readInternal: { operator: 'queue', supervisor: 'tenant', tenant_admin: 'tenant' },
  download: {
    requester: 'shared',
    referent: 'shared',
    api_client: 'organisation',
    operator: 'queue',
    supervisor: 'tenant',
    tenant_admin: 'tenant',
  },
  // The requester's side; a comment of the referent or of the organisation's system counts as the requester's. Whoever
  // else the organisation shares its tickets with reads them
  comment: { requester: 'own', referent: 'shared', api_client: 'organisation' },
  confirm: { requester: 'own', referent: 'own' },
  // The desk's side
  reply: { operator: 'queue', supervisor: 'tenant' },
  note: { operator: 'queue', supervisor: 'tenant' },
  act: { operator: 'queue', supervisor: 'tenant' },
  // Steps that make the actor the owner, and steps that end the work, need more than to be allowed to act (R2.3)
  takeOver: { operator: 'queue', supervisor: 'tenant' },
  finish: { operator: 'queue', supervisor: 'tenant' },
  // Which approver a step has in mind, and that nobody decides on their own work, is asked of the step (R3.10)
  approve: { referent: 'shared', supervisor: 'tenant' },
  assign: { operator: 'queue', supervisor: 'tenant' },
  move: { operator: 'queue', supervisor: 'tenant' },
  release: { operator: 'queue', supervisor: 'tenant' },
  reclassify: { operator: 'queue', supervisor: 'tenant' },
  link: { operator: 'queue', supervisor: 'tenant' },
  // Only the provider releases a ticket to its end customer (R5.7)
  disclose: { operator: 'queue', supervisor: 'tenant' },
  conceal: { operator: 'queue', supervisor: 'tenant' },
  seeQueues: { operator: 'tenant', supervisor: 'tenant', tenant_admin: 'tenant' },
  // Files are reserved by those who write
  upload: { requester: 'own', referent: 'own', api_client: 'own', operator: 'own', supervisor: 'own' },
  // Everybody's own record
  seeSelf: {
    requester: 'own',
    referent: 'own',
    api_client: 'own',
    operator: 'own',
    supervisor: 'own',
    tenant_admin: 'own',
  },
  changeSelf: { requester: 'own', referent: 'own', operator: 'own', supervisor: 'own', tenant_admin: 'own' },
  // Administration
  seeOrganisation: { referent: 'organisation', supervisor: 'tenant', tenant_admin: 'tenant' },
  seeOrganisations: { supervisor: 'tenant', tenant_admin: 'tenant' },
  changeOrganisations: { tenant_admin: 'tenant' },
  seePeople: { referent: 'organisation', supervisor: 'tenant', tenant_admin: 'tenant' },
  changePeople: { tenant_admin: 'tenant' },
  seeDirectories: { supervisor: 'tenant', tenant_admin: 'tenant' },
  changeDirectories: { tenant_admin: 'tenant' },
  requestPerson: { referent: 'organisation' },
  seeRequests: { referent: 'organisation', supervisor: 'tenant', tenant_admin: 'tenant' },
  decideRequest: { supervisor: 'tenant', tenant_admin: 'tenant' },
  seeEndCustomers: {
    requester: 'organisation',
    referent: 'organisation',
    api_client: 'organisation',
    operator: 'tenant',
    supervisor: 'tenant',
    tenant_admin: 'tenant',
  },
  changeEndCustomers: {
    requester: 'organisation',
    referent: 'organisation',
    api_client: 'organisation',
    operator: 'tenant',
    supervisor: 'tenant',
    tenant_admin: 'tenant',
  },
  seeAudit: { tenant_admin: 'tenant' },
  seeConfiguration: { supervisor: 'tenant', tenant_admin: 'tenant' },
  editConfiguration: { supervisor: 'tenant', tenant_admin: 'tenant' },
  // Scheduled jobs
  close: { clock: 'tenant' },
  wake: { clock: 'tenant' },
  resolve: { clock: 'tenant' },
} as const satisfies Record<string, Partial<Record<Role | 'clock', Reach>>>;

/** Everything that a right exists for. */
export type Right = keyof typeof policy;

/** What a reach is measured on: a ticket, or one that is about to be opened and has no queue yet. */
export type Reachable = Pick<Ticket, 'requester' | 'organisation'> &
  Partial<Pick<Ticket, 'queue' | 'owner' | 'responsible'>>;

/** What an operator needs on the ticket's queue (R2.3); everything else needs to read it. */
const onQueue: Partial<Record<Right, QueueRight>> = {
  reply: 'reply',
  note: 'note',
  assign: 'own',
  release: 'own',
  takeOver: 'own',
  finish: 'close',
  move: 'move',
  reclassify: 'move',
  link: 'note',
  disclose: 'reply',
  conceal: 'reply',
};

/** Whether somebody who works on a queue may do that there; where nothing is said they may do all but `admin`. */
const mayOnQueue = (actor: Actor, queue: string | undefined, what: Right): boolean => {
  if (queue === undefined || !actor.queues.some((one) => one === queue)) return false;
  const rights = 'rights' in actor ? actor.rights : undefined;
  return !rights || !Object.hasOwn(rights, queue) || rights[queue]?.includes(onQueue[what] ?? 'read') === true;
};

const isOwn = (actor: Actor, ticket: Reachable): boolean => ticket.requester === actor.id;

const isOfOrganisation = (actor: Actor, ticket: Reachable): boolean =>
  'organisation' in actor && actor.organisation !== undefined && actor.organisation === ticket.organisation;

const reaches: Record<Reach, (actor: Actor, ticket: Reachable, what: Right) => boolean> = {
  own: isOwn,
  organisation: isOfOrganisation,
  shared: (actor, ticket) => (seesOrganisation(actor) ? isOfOrganisation : isOwn)(actor, ticket),
  queue: (actor, ticket, what) =>
    mayOnQueue(actor, ticket.queue, what) || ticket.owner === actor.id || ticket.responsible === actor.id,
  tenant: () => true,
};

/**
 * Whether the actor has a right: on this ticket, or, without one, on any at all. Says nothing of the ticket's state.
 */
export const mayDo = (actor: Actor, what: Right, ticket?: Reachable): boolean => {
  const reach = (policy[what] as Partial<Record<Actor['role'], Reach>>)[actor.role];
  return reach !== undefined && (ticket === undefined || reaches[reach](actor, ticket, what));
};

/** Whether the ticket exists for the actor; what may not be seen answers 404 (DESIGN 3). */
export const maySee = (actor: Actor, ticket: Reachable): boolean => mayDo(actor, 'read', ticket);
