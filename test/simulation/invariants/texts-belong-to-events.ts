import { canonicalJson } from '#domain/ticket/canonical-json';
import { digestOf } from '#domain/ticket/digest-of';
import type { TicketEvent } from '#domain/ticket/event';
import type { Item } from '#store/item';
import { table } from '#store/table';
import { firstOf } from '../oracle/first-of.ts';
import { ticketPast } from '../oracle/ticket-past.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const verified = new WeakSet<Item>();

const isAsWritten = (item: Item, digest: string): boolean => {
  if (verified.has(item)) return true;
  verified.add(item);
  const { body, opening, salt } = item;
  return digestOf(canonicalJson({ body, opening }), String(salt)) === digest;
};

const keyOf = ({ number, sequence, publicVersion }: TicketEvent): string =>
  (publicVersion === undefined
    ? table.keys.internalNote(number, sequence)
    : table.keys.publicArticle(number, publicVersion)
  ).sk;

const brokenAt = (items: ReadonlyMap<string, Item> | undefined, event: TicketEvent): string | undefined => {
  if (!event.article) return undefined;
  const item = items?.get(keyOf(event));
  if (item?.id !== event.article.id) return `${event.number}: the text of event ${event.sequence} is not there.`;
  const isSame = item.sequence === event.sequence && isAsWritten(item, event.article.digest);
  return isSame ? undefined : `${event.number}: the text of event ${event.sequence} is another one.`;
};

const brokenOn = (world: World, number: string): string | undefined => {
  const past = ticketPast(world, number);
  const items = world.tickets.get(number);
  const orphan = ticketItems(world, number).articles.find(
    ({ id, sequence }) => past[Number(sequence) - 1]?.event.article?.id !== id,
  );
  if (orphan) return `${number}: the text ${String(orphan.id)} belongs to no event.`;
  return firstOf(past, ({ event }) => brokenAt(items, event));
};

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenOn(world, number));

/** DESIGN 1: the event holds a digest of its text. */
export const textsBelongToEvents: Invariant = {
  id: 'I1b',
  title: 'Each text belongs to one event, and each event that speaks of a text has it, as it was written.',
  check,
};
