import type { Person } from '#domain/people/person';
import type { Ticket } from '#domain/ticket/ticket';
import type { World } from '../world/world.ts';
import { ticketPast } from './ticket-past.ts';

/** Who may read a ticket (R2.3, R9.2), written down once more, so that the policy cannot vouch for itself. */
export const sees = ({ id, role, organisation, queues }: Person, ticket: Ticket): boolean => {
  switch (role) {
    case 'requester':
      return ticket.requester === id;
    case 'referent':
    case 'api_client':
      return ticket.organisation === organisation;
    case 'operator':
      return queues.includes(ticket.queue) || ticket.owner === id || ticket.responsible === id;
    case 'supervisor':
    case 'tenant_admin':
      return true;
  }
};

/**
 * Whether a person may have read a ticket at any time so far: an answer may be older than the ticket's last change, and
 * lists may lag. Whoever opened it has seen it.
 */
export const everSaw = (world: World, person: Person, number: string): boolean =>
  ticketPast(world, number).some(({ after }) => sees(person, after) || after.openedBy === person.id);
