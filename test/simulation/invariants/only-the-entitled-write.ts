import type { Person } from '#domain/people/person';
import type { TicketEvent } from '#domain/ticket/event';
import { firstOf } from '../oracle/first-of.ts';
import { sees } from '../oracle/sees.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const openers = new Set(['requester', 'referent', 'api_client', 'operator', 'supervisor']);
const customers = new Set(['requester', 'referent', 'api_client']);
const workers = new Set(['operator', 'supervisor']);

const isTheirPart = ({ role, id }: Person, { type, action }: TicketEvent, { after }: Moment): boolean => {
  if (type === 'opened') return openers.has(role);
  if (type === 'commented') return customers.has(role);
  if (action === 'confirm') return after.requester === id;
  return workers.has(role);
};

const mayOpen = ({ id, role, organisation }: Person, { after }: Moment): boolean => {
  if (workers.has(role)) return true;
  return role === 'api_client' ? after.organisation === organisation : after.requester === id;
};

const brokenAt = (world: World, moment: Moment): string | undefined => {
  const { event, before, after } = moment;
  if (event.type === 'closed') return event.by === 'clock' ? undefined : `${after.number} was closed by ${event.by}.`;
  const person = world.people.get(event.by);
  const reaches = person && (before ? sees(person, before) : mayOpen(person, moment));
  if (person && reaches && isTheirPart(person, event, moment)) return undefined;
  return `${after.number}: event ${event.sequence} (${event.action ?? event.type}) was not for ${event.by} to make.`;
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => firstOf(ticketPast(world, number).slice(-1), (moment) => brokenAt(world, moment)));

/** FAULTS 4, as I10 for writing; by what was true in the very version that the event changed. */
export const onlyTheEntitledWrite: Invariant = {
  id: 'I10c',
  title: 'Nobody changes a ticket that they may not see, and nobody does what is not their part.',
  check,
};
