import type { Preset, Transition, Trigger, Workflow } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';
import type { Ticket } from '#domain/ticket/ticket';
import { firstOf } from '../oracle/first-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const desk = new Set(['operator', 'supervisor']);
const outside = new Set(['requester', 'referent']);

const stepsFrom = ({ transitions }: Workflow, before: Ticket, action: string, by: Trigger): readonly Transition[] =>
  transitions.filter(
    ({ types, from, ...step }) =>
      step.action === action &&
      step.by === by &&
      from.includes(before.state) &&
      (types === undefined || types.includes(before.type)),
  );

/** By whom somebody of that role takes a step; an approval is a supervisor's or a referent's beside their own steps. */
const triggersOf = (role: string): readonly Trigger[] => {
  if (role === 'clock') return ['clock'];
  return [
    ...(desk.has(role) ? (['operator'] as const) : []),
    ...(outside.has(role) ? (['requester'] as const) : []),
    ...(role === 'supervisor' || role === 'referent' ? (['approver'] as const) : []),
  ];
};

const commented = (workflow: Workflow, before: Ticket): readonly string[] => {
  const steps = stepsFrom(workflow, before, 'comment', 'requester');
  const reopened = workflow.states[before.state]?.reopens?.to;
  const ends = [...steps.map(({ to }) => to), ...(reopened === undefined ? [] : [reopened])];
  return ends.length > 0 ? ends : [before.state];
};

/** The states in which an event may leave the ticket that it found so. */
const endsOf = (
  workflow: Workflow,
  { type, action = '', byRole }: TicketEvent,
  before: Ticket,
  after: Ticket,
): readonly string[] => {
  const to = (taken: string, by: Trigger) => stepsFrom(workflow, before, taken, by).map((step) => step.to);
  switch (type) {
    case 'acted':
      return triggersOf(byRole).flatMap((by) => to(action, by));
    case 'closed':
      return to('close', 'clock');
    case 'woken':
      return to('wake', 'clock');
    case 'commented':
      return commented(workflow, before);
    case 'reclassified': {
      const remap = workflow.remaps.find((one) => one.type === after.type && one.from.includes(before.state));
      return [remap && after.type !== before.type ? remap.to : before.state];
    }
    default:
      return [before.state];
  }
};

const wrongStep = ({ workflow }: Preset, { event, before, after }: Moment): string | undefined => {
  const ends = before ? endsOf(workflow, event, before, after) : [workflow.initial];
  if (ends.includes(after.state)) return undefined;
  return `${after.number}: ${event.action ?? event.type} led from ${before?.state} to ${after.state}.`;
};

const wrongKind = (
  preset: Preset,
  { number, type, subtype, area, subarea, regression }: Ticket,
): string | undefined => {
  const kind = preset.types[type];
  const known = kind?.subtypes[subtype] && preset.areas[area]?.subareas[subarea];
  if (!known) return `${number}: ${type}/${subtype} on ${area}/${subarea} is nothing that the preset knows.`;
  return regression !== undefined && !kind?.regression ? `${number}: a ${type} carries no regression flag.` : undefined;
};

const brokenAt = (preset: Preset, moment: Moment): string | undefined =>
  wrongStep(preset, moment) ?? wrongKind(preset, moment.after);

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) =>
    firstOf(ticketPast(world, number).slice(final ? 0 : -1), (moment) => brokenAt(world.desk.preset, moment)),
  );

/** FAULTS 4, R3. */
export const onlyKnownSteps: Invariant = {
  id: 'I5',
  title: "Only the steps of its type's workflow move a ticket, and it is always of a kind that the preset knows.",
  check,
};
