import { canonicalJson } from '#domain/ticket/canonical-json';
import { firstOf } from '../oracle/first-of.ts';
import { ticketOf } from '../oracle/ticket-of.ts';
import { type Moment, ticketPast } from '../oracle/ticket-past.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const brokenAt = ({ event, before }: Moment): string | undefined => {
  const facts: Readonly<Record<string, unknown>> = { ...before };
  const field = Object.entries(event.changes).find(
    ([name, { from }]) => canonicalJson(from) !== canonicalJson(facts[name] ?? null),
  )?.[0];
  return field && `${event.number}: event ${event.sequence} began with another ${field} than the ticket had.`;
};

const brokenOn = (world: World, number: string): string | undefined => {
  const past = ticketPast(world, number);
  const head = world.tickets.get(number)?.get('HEAD');
  const last = past.at(-1);
  const text = last && brokenAt(last);
  if (text !== undefined || !head || !last) return text;
  const isSum = canonicalJson(ticketOf(head)) === canonicalJson(last.after);
  return isSum ? undefined : `${number} is not the sum of its ${past.length} events.`;
};

const check = (world: World, { tickets, final }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenOn(world, number)) ??
  (final ? firstOf(tickets, (number) => firstOf(ticketPast(world, number), brokenAt)) : undefined);

/** FAULTS 4. */
export const noUpdateIsLost: Invariant = {
  id: 'I3',
  title: 'Each event begins where the one before it ended, and the ticket is the sum of its events.',
  check,
};
