import { civilCalendar } from '#runtime/civil-calendar';
import { portalDesk } from '#support/ground/portal';
import type { Desk } from '../desks/desk.ts';
import { firstOf } from '../oracle/first-of.ts';
import { silentStates } from '../oracle/silent-states.ts';
import { ticketOf } from '../oracle/ticket-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const clocksApart = 5 * 60_000;
/** While the last deliveries of a healing world are waited for, somebody's silence may end. */
const slack = 6 * 3_600_000;

const deadlineAfter = ({ preset }: Desk, resolvedAt: string): number =>
  Date.parse(civilCalendar.addDays(resolvedAt, preset.workflow.silenceDays, portalDesk.settings.timeZone));

/** When the ticket last came to the state from which only silence closes it. */
const resolvedIn = ({ preset }: Desk, past: readonly Moment[]): string | undefined =>
  past.findLast(({ event }) => silentStates(preset).has(event.changes.state?.to ?? ''))?.event.at;

const tooEarly = (world: World, past: readonly Moment[]): string | undefined => {
  const { event, before } = past.at(-1) ?? {};
  if (event?.type !== 'closed') return undefined;
  const earlier = past.slice(0, -1);
  const resolvedAt = resolvedIn(world.desk, earlier);
  if (!resolvedAt || !silentStates(world.desk.preset).has(before?.state ?? ''))
    return `${event.number} was closed by silence and was not resolved.`;
  const deadline = deadlineAfter(world.desk, resolvedAt);
  if (Date.parse(event.at) < deadline || world.now + clocksApart < deadline) {
    return `${event.number} was closed at ${event.at}, before ${new Date(deadline).toISOString()}.`;
  }
  const written = earlier.find((one) => one.event.type === 'commented' && one.event.at > resolvedAt);
  const isLater = written && written.event.sequence > earlier.findLastIndex((one) => one.event.at === resolvedAt) + 1;
  return isLater ? `${event.number} was closed although its requester had written.` : undefined;
};

const tooLate = (world: World, number: string): string | undefined => {
  const head = world.tickets.get(number)?.get('HEAD');
  const ticket = head && ticketOf(head);
  if (!ticket || !silentStates(world.desk.preset).has(ticket.state)) return undefined;
  const deadline = deadlineAfter(world.desk, resolvedIn(world.desk, ticketPast(world, number)) ?? ticket.updatedAt);
  return deadline + slack < world.now
    ? `${number} is still open though its silence ended at ${new Date(deadline).toISOString()}.`
    : undefined;
};

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) => (final ? tooLate(world, number) : tooEarly(world, ticketPast(world, number))));

/** FAULTS 4, R3.5. */
export const silenceClosesInTime: Invariant = {
  id: 'I6',
  title:
    'Silence closes what is resolved, never before its end, never after the requester wrote, and always in the end.',
  check,
};
