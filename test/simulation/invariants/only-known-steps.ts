import type { Transition, Trigger } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';
import type { Ticket } from '#domain/ticket/ticket';
import { portal } from '#support/ground/portal';
import { firstOf } from '../oracle/first-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const { initial, transitions, remaps } = portal.workflow;
const desk = new Set(['operator', 'supervisor']);

const stepsFrom = (before: Ticket, action: string, by: Trigger): readonly Transition[] =>
  transitions.filter(
    ({ types, from, ...step }) =>
      step.action === action &&
      step.by === by &&
      from.includes(before.state) &&
      (types === undefined || types.includes(before.type)),
  );

/** The states in which an event may leave the ticket that it found so. */
const endsOf = ({ type, action = '', byRole }: TicketEvent, before: Ticket, after: Ticket): readonly string[] => {
  const to = (steps: readonly Transition[]) => steps.map((step) => step.to);
  switch (type) {
    case 'acted':
      return to(stepsFrom(before, action, desk.has(byRole) ? 'operator' : 'requester'));
    case 'closed':
      return to(stepsFrom(before, 'close', 'clock'));
    case 'commented': {
      const steps = stepsFrom(before, 'comment', 'requester');
      return steps.length > 0 ? to(steps) : [before.state];
    }
    case 'reclassified': {
      const remap = remaps.find((one) => one.type === after.type && one.from.includes(before.state));
      return [remap && after.type !== before.type ? remap.to : before.state];
    }
    default:
      return [before.state];
  }
};

const wrongStep = ({ event, before, after }: Moment): string | undefined => {
  const ends = before ? endsOf(event, before, after) : [initial];
  if (ends.includes(after.state)) return undefined;
  return `${after.number}: ${event.action ?? event.type} led from ${before?.state} to ${after.state}.`;
};

const wrongKind = ({ number, type, subtype, area, subarea, regression }: Ticket): string | undefined => {
  const kind = portal.types[type];
  const known = kind?.subtypes[subtype] && portal.areas[area]?.subareas[subarea];
  if (!known) return `${number}: ${type}/${subtype} on ${area}/${subarea} is nothing that the preset knows.`;
  return regression !== undefined && !kind?.regression ? `${number}: a ${type} carries no regression flag.` : undefined;
};

const brokenAt = (moment: Moment): string | undefined => wrongStep(moment) ?? wrongKind(moment.after);

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) => firstOf(ticketPast(world, number).slice(final ? 0 : -1), brokenAt));

/** FAULTS 4, R3. */
export const onlyKnownSteps: Invariant = {
  id: 'I5',
  title: "Only the steps of its type's workflow move a ticket, and it is always of a kind that the preset knows.",
  check,
};
