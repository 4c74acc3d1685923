import { civilCalendar } from '#runtime/civil-calendar';
import { portalDesk } from '#support/ground/portal';
import { firstOf } from '../oracle/first-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const addDays = (at: string, days: number): string => civilCalendar.addDays(at, days, portalDesk.settings.timeZone);

const wrongEnd = ({ desk }: World, { event, after }: Moment): string | undefined => {
  const closedAt = event.changes.closedAt?.to ?? undefined;
  if (closedAt === undefined) return undefined;
  const reopens = desk.preset.workflow.states[after.state]?.reopens;
  const until = reopens && addDays(closedAt, reopens.days);
  return after.reopensUntil === until
    ? undefined
    : `${event.number} may be opened again until ${after.reopensUntil}, and not until ${until}.`;
};

const wrongReturn = ({ desk }: World, { event, before, after }: Moment): string | undefined => {
  if (before?.closedAt === undefined || event.type !== 'commented') return undefined;
  const reopens = desk.preset.workflow.states[before.state]?.reopens;
  if (!reopens || event.at >= addDays(before.closedAt, reopens.days))
    return `${event.number} was opened again at ${event.at}, though it had ended at ${before.closedAt}.`;
  const isOpen = after.state === reopens.to && after.closedAt === undefined && after.reopensUntil === undefined;
  return isOpen ? undefined : `${event.number} was answered in time and is still ${after.state}.`;
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) =>
    firstOf(ticketPast(world, number).slice(-1), (moment) => wrongEnd(world, moment) ?? wrongReturn(world, moment)),
  );

/** R3.10; by the preset's own number of days, whatever the ticket says. */
export const answersInTimeReopen: Invariant = {
  id: 'I4b',
  title: 'What has ended is opened again by an answer within the days that its desk gives, and by none after them.',
  check,
};
