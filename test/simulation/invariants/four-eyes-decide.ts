import type { Transition } from '#domain/preset/preset';
import { leaves } from '#domain/ticket/find-transition';
import { firstOf } from '../oracle/first-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const approvalIn = ({ desk }: World, { event, before }: Moment): Transition | undefined =>
  event.type === 'acted' && before
    ? desk.preset.workflow.transitions.find(
        (step) => step.by === 'approver' && step.action === event.action && leaves(step, before),
      )
    : undefined;

/** Who led the ticket to where it is decided on, and who worked on it then. */
const askersOf = (past: readonly Moment[], state: string): readonly (string | undefined)[] => {
  const asked = past.findLast(({ event }) => event.changes.state?.to === state);
  return asked ? [asked.event.by, asked.before?.owner, asked.before?.responsible] : [];
};

const brokenAt = (world: World, past: readonly Moment[]): string | undefined => {
  const moment = past.at(-1);
  const step = moment && approvalIn(world, moment);
  if (!step) return undefined;
  const { event, before } = moment;
  if (!before) return undefined;
  const { requester, openedBy, owner, responsible } = before;
  const what = `${event.number}: ${event.by} decided (${event.action})`;
  const atWork = [requester, openedBy, owner, responsible, ...askersOf(past.slice(0, -1), before.state)];
  if (atWork.includes(event.by)) return `${what} on what they asked for or work on.`;
  const isAsked = event.byRole === 'supervisor' || (event.byRole === 'referent' && step.approver === 'organisation');
  return isAsked ? undefined : `${what}, whom nobody asked.`;
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenAt(world, ticketPast(world, number)));

/** R3.10. */
export const fourEyesDecide: Invariant = {
  id: 'I26',
  title: 'Nobody decides on what they have asked for or work on, and nobody decides who is not asked.',
  check,
};
