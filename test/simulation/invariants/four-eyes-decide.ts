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

const brokenAt = (world: World, moment: Moment): string | undefined => {
  const step = approvalIn(world, moment);
  const { event, before } = moment;
  if (!step || !before) return undefined;
  const { requester, openedBy, owner, responsible } = before;
  const what = `${event.number}: ${event.by} decided (${event.action})`;
  if ([requester, openedBy, owner, responsible].includes(event.by)) return `${what} on what they asked for or work on.`;
  const isAsked = event.byRole === 'supervisor' || (event.byRole === 'referent' && step.approver === 'organisation');
  return isAsked ? undefined : `${what}, whom nobody asked.`;
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => firstOf(ticketPast(world, number).slice(-1), (moment) => brokenAt(world, moment)));

/** R3.10. */
export const fourEyesDecide: Invariant = {
  id: 'I26',
  title: 'Nobody decides on what they have asked for or work on, and nobody decides who is not asked.',
  check,
};
