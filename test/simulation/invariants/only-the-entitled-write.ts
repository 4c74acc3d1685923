import type { Person } from '#domain/people/person';
import type { Transition } from '#domain/preset/preset';
import { leaves } from '#domain/ticket/find-transition';
import type { Desk } from '../desks/desk.ts';
import { firstOf } from '../oracle/first-of.ts';
import { sees } from '../oracle/sees.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const openers = new Set(['requester', 'referent', 'api_client', 'operator', 'supervisor']);
const customers = new Set(['requester', 'referent', 'api_client']);
const workers = new Set(['operator', 'supervisor']);

const clockEvents: ReadonlySet<string> = new Set(['closed', 'woken']);

/** The steps of that name which the ticket's state and type had, whoever may take them. */
const stepsAt = ({ preset }: Desk, { event, before }: Moment): readonly Transition[] =>
  preset.workflow.transitions.filter((step) => step.action === event.action && before && leaves(step, before));

/** An approval is seen by four eyes (I26 asks which); the other steps are the requester's own, or the desk's. */
const mayStep = ({ by }: Transition, { role, id }: Person, { after }: Moment): boolean => {
  if (by === 'requester') return after.requester === id;
  if (by === 'approver') return role === 'supervisor' || role === 'referent';
  return by === 'operator' && workers.has(role);
};

const isTheirPart = (desk: Desk, person: Person, moment: Moment): boolean => {
  const { type } = moment.event;
  if (type === 'opened') return openers.has(person.role);
  if (type === 'commented') return customers.has(person.role);
  if (type === 'acted') return stepsAt(desk, moment).some((step) => mayStep(step, person, moment));
  return workers.has(person.role);
};

const isClocks = (desk: Desk, moment: Moment): boolean =>
  clockEvents.has(moment.event.type) || stepsAt(desk, moment).some(({ by }) => by === 'clock');

const mayOpen = ({ id, role, organisation }: Person, { after }: Moment): boolean => {
  if (workers.has(role)) return true;
  return role === 'api_client' ? after.organisation === organisation : after.requester === id;
};

const brokenAt = (world: World, moment: Moment): string | undefined => {
  const { event, before, after } = moment;
  if (clockEvents.has(event.type) && event.by !== 'clock') return `${after.number} was ${event.type} by ${event.by}.`;
  if (event.by === 'clock' && isClocks(world.desk, moment)) return undefined;
  const person = world.people.get(event.by);
  const reaches = person && (before ? sees(world, person, before, 0) : mayOpen(person, moment));
  if (person && reaches && isTheirPart(world.desk, person, moment)) return undefined;
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
