import { civilCalendar } from '#runtime/civil-calendar';
import { portalDesk } from '#support/ground/portal';
import { firstOf } from '../oracle/first-of.ts';
import { nowOf } from '../oracle/now-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const clocksApart = 5 * 60_000;
/** While the last deliveries of a healing world are waited for, somebody's wait may end. */
const slack = 6 * 3_600_000;

/** Eight in the morning of a day, where the desk is. */
const morningOf = (day: string): number => Date.parse(civilCalendar.hourOf(day, 8, portalDesk.settings.timeZone));

const tooEarly = (world: World, { event, before }: Moment): string | undefined => {
  if (event.type !== 'woken') return undefined;
  const day = before?.plan?.date;
  if (day === undefined) return `${event.number} was woken and had no day to wait for.`;
  const isEarly = Date.parse(event.at) < morningOf(day) || world.now + clocksApart < morningOf(day);
  return isEarly ? `${event.number} was woken at ${event.at}, before the morning of ${day}.` : undefined;
};

const tooLate = (world: World, number: string): string | undefined => {
  const ticket = nowOf(world, number);
  const day = ticket?.wakesAt === undefined ? undefined : ticket.plan?.date;
  return day !== undefined && morningOf(day) + slack < world.now ? `${number} still waits for ${day}.` : undefined;
};

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) =>
    final ? tooLate(world, number) : firstOf(ticketPast(world, number).slice(-1), (moment) => tooEarly(world, moment)),
  );

/** R3.10. */
export const waitsEndInTime: Invariant = {
  id: 'I28',
  title: 'What waits for a day is woken in its morning, never before, and always in the end.',
  check,
};
