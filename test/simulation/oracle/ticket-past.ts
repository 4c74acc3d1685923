import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Ticket } from '#domain/ticket/ticket';
import { eventItem } from '#store/event-item';
import type { Item } from '#store/item';
import { table } from '#store/table';
import { type TicketItems, ticketItems } from '../world/ticket-items.ts';
import type { World } from '../world/world.ts';
import { memoryOf } from './memory-of.ts';

/** An event of a ticket, and what the ticket was before and after it. */
export interface Moment {
  readonly event: TicketEvent;
  readonly item: Item;
  readonly before?: Ticket;
  readonly after: Ticket;
}

/** The past of a ticket, as of the items that were there at the last look. */
interface Past {
  items?: TicketItems;
  readonly moments: Moment[];
}

const pastsOf = memoryOf(() => new Map<string, Past>());

const next = (item: Item, last: Moment | undefined): Moment => {
  const event = eventItem.read(item);
  return { event, item, after: evolve(last?.after, event), ...(last && { before: last.after }) };
};

/** Folds anew from where the events have changed; behind a gap nothing is known. */
const follow = (moments: Moment[], events: readonly Item[]): void => {
  const changed = moments.findIndex(({ item }, at) => item !== events[at]);
  if (changed >= 0) moments.length = changed;
  for (const item of events.slice(moments.length)) {
    if (table.sequenceOf(String(item.sk)) !== moments.length + 1) return;
    moments.push(next(item, moments.at(-1)));
  }
};

/** A ticket's life from its first event to the first gap. */
export const ticketPast = (world: World, number: string): readonly Moment[] => {
  const pasts = pastsOf(world);
  const past: Past = pasts.get(number) ?? { moments: [] };
  pasts.set(number, past);
  const items = ticketItems(world, number);
  if (past.items !== items) follow(past.moments, items.events);
  past.items = items;
  return past.moments;
};
