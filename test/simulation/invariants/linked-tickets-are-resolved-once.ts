import type { Preset } from '#domain/preset/preset';
import { leaves } from '#domain/ticket/find-transition';
import type { Ticket } from '#domain/ticket/ticket';
import { firstOf } from '../oracle/first-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import { writeOf } from '../oracle/write-of.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const stepOf = ({ transitions }: Preset['workflow'], ticket: Ticket) =>
  transitions.find((step) => step.by === 'clock' && step.action === 'resolve' && leaves(step, ticket));

const isByClock = ({ event }: Moment): boolean => event.type === 'acted' && event.by === 'clock';

/** The events of a problem with which the tickets that it caused are resolved. */
const resolutionsOf = ({ desk }: World, past: readonly Moment[]): readonly Moment[] =>
  past.filter(({ event, before }) =>
    desk.preset.workflow.transitions.some(
      ({ effects, ...step }) =>
        effects?.includes('resolve-linked') && before && step.action === event.action && leaves(step, before),
    ),
  );

/** The clock resolves a ticket no oftener than the problem that caused it was resolved. */
const tooOften = (world: World, number: string): string | undefined => {
  const done = ticketPast(world, number).filter(isByClock);
  const last = done.at(-1);
  if (!last) return undefined;
  const problem = last.before?.problem;
  if (problem === undefined) return `${number} was resolved by the clock and is linked to no problem.`;
  const times = done.filter(({ before }) => before?.problem === problem).length;
  const resolutions = resolutionsOf(world, ticketPast(world, problem)).length;
  return times > resolutions
    ? `${number} was resolved ${times} times with ${problem}, which was resolved ${resolutions} times.`
    : undefined;
};

/** What a resolution found linked and nobody has touched since is resolved in the end. */
const forgotten = (world: World, number: string): string | undefined => {
  const last = ticketPast(world, number).at(-1);
  const problem = last?.after.problem;
  if (!last || problem === undefined || !stepOf(world.desk.preset.workflow, last.after)) return undefined;
  const resolution = resolutionsOf(world, ticketPast(world, problem)).at(-1);
  if (!resolution) return undefined;
  const isLeft = writeOf(world, number, last.event.sequence) < writeOf(world, problem, resolution.event.sequence);
  return isLeft ? `${number} is open though ${problem}, which caused it, was resolved.` : undefined;
};

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) => (final ? forgotten(world, number) : undefined) ?? tooOften(world, number));

/** R3.10. */
export const linkedTicketsAreResolvedOnce: Invariant = {
  id: 'I29',
  title: 'With a problem each ticket that it caused is resolved in the end, once, and no other one.',
  check,
};
