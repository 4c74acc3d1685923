import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Ticket } from '#domain/ticket/ticket';
import type { World } from '../world/world.ts';
import { organisationSince, personSince } from './standings.ts';
import { ticketPast } from './ticket-past.ts';

/** Whether their organisation shares its tickets with them (R5.7), written down once more. */
const isShared = ({ role, sharesTickets }: Person, { sharing }: Pick<Organisation, 'sharing'>): boolean => {
  if (sharing === 'no') return false;
  if (sharing === 'everyone' || role === 'referent') return true;
  return sharing === 'members' && sharesTickets === true;
};

/** Who may read a ticket (R2.3, R9.2, R5.7), written down once more, so that the policy cannot vouch for itself. */
const reads = (person: Person, home: Pick<Organisation, 'sharing'>, ticket: Ticket): boolean => {
  const { id, role, organisation, queues } = person;
  switch (role) {
    case 'requester':
    case 'referent':
      return ticket.requester === id || (ticket.organisation === organisation && isShared(person, home));
    case 'api_client':
      return ticket.organisation === organisation;
    case 'operator':
      return queues.includes(ticket.queue) || ticket.owner === id || ticket.responsible === id;
    case 'supervisor':
    case 'tenant_admin':
      return true;
  }
};

const nowhere: readonly Pick<Organisation, 'sharing'>[] = [{}];

const homesOf = (world: World, { organisation }: Person, since: number) =>
  organisation === undefined ? nowhere : organisationSince(world, organisation, since);

/** Whether somebody may read a ticket that is so: as they and their organisation are now, or were since a step. */
export const sees = (world: World, { id }: Pick<Person, 'id'>, ticket: Ticket, since = world.steps): boolean =>
  personSince(world, id, since).some((person) =>
    homesOf(world, person, since).some((home) => reads(person, home, ticket)),
  );

/** Whether somebody could always read a ticket that is so, whatever they and their organisation were. */
export const sawThroughout = (world: World, { id }: Pick<Person, 'id'>, ticket: Ticket): boolean =>
  personSince(world, id, 0).every((person) => homesOf(world, person, 0).every((home) => reads(person, home, ticket)));

/**
 * Whether a person may have read a ticket at any time since a step, or ever: an answer may be older than the ticket's last
 * change, and lists may lag, but whoever asks is judged by what they are then. Whoever opened it has seen it.
 */
export const everSaw = (world: World, person: Pick<Person, 'id'>, number: string, since = 0): boolean =>
  ticketPast(world, number).some(({ after }) => after.openedBy === person.id || sees(world, person, after, since));
