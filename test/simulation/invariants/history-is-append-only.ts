import type { TicketEvent } from '#domain/ticket/event';
import { firstPreviousHash, hashEvent } from '#domain/ticket/hash-event';
import type { Item } from '#store/item';
import { firstOf } from '../oracle/first-of.ts';
import { followChanges } from '../oracle/follow-changes.ts';
import { ticketOf } from '../oracle/ticket-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const verified = new WeakSet<Item>();

const isSealed = (item: Item, event: TicketEvent): boolean => {
  if (verified.has(item)) return true;
  verified.add(item);
  return hashEvent(event) === event.hash;
};

const gapOn = (world: World, number: string): string | undefined => {
  const { head, events } = ticketItems(world, number);
  const past = ticketPast(world, number);
  if (!head) return events.length > 0 ? `${number} has ${events.length} events and no head.` : undefined;
  const { version, lastHash } = ticketOf(head);
  if (events.length !== past.length || version !== past.length) {
    return `${number} is at version ${version}, has ${events.length} events, and ${past.length} before the first gap.`;
  }
  return lastHash === past.at(-1)?.event.hash ? undefined : `${number} holds another hash than its last event.`;
};

const chainOn = (world: World, number: string): string | undefined => {
  let before = firstPreviousHash;
  return firstOf(ticketPast(world, number), ({ event, item }) => {
    if (event.previousHash !== before) return `${number}: event ${event.sequence} does not continue the one before it.`;
    before = event.hash;
    return isSealed(item, event) ? undefined : `${number}: event ${event.sequence} is not what its hash was made of.`;
  });
};

const fresh = followChanges();

const rewritten = (world: World): string | undefined => {
  const change = fresh(world).find(({ event, key }) => event !== 'INSERT' && /^(E|AP|AI)#/.test(key.sk));
  return change && `${change.key.pk} ${change.key.sk} was written a second time.`;
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  rewritten(world) ?? firstOf(tickets, (number) => gapOn(world, number) ?? chainOn(world, number));

/** FAULTS 4. */
export const historyIsAppendOnly: Invariant = {
  id: 'I1',
  title: 'A history has no gap, ends where the ticket stands, and nothing in it ever changes.',
  check,
};
