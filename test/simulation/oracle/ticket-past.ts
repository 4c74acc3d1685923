import type { TicketEvent } from '#domain/ticket/event';
import { evolve } from '#domain/ticket/evolve';
import type { Ticket } from '#domain/ticket/ticket';
import { eventItem } from '#store/event-item';
import type { Item } from '#store/item';
import { table } from '#store/table';
import type { World } from '../world/world.ts';
import { memoryOf } from './memory-of.ts';

/** An event of a ticket, and what the ticket was before and after it. */
export interface Moment {
  readonly event: TicketEvent;
  readonly item: Item;
  readonly before?: Ticket;
  readonly after: Ticket;
}

const momentsOf = memoryOf(() => new Map<string, Moment[]>());

const next = (item: Item, last: Moment | undefined): Moment => {
  const event = eventItem.read(item);
  return { event, item, after: evolve(last?.after, event), ...(last && { before: last.after }) };
};

/** A ticket's life from its first event to the first gap, folded anew only from where its items have changed. */
export const ticketPast = (world: World, number: string): readonly Moment[] => {
  const known = momentsOf(world);
  const moments = known.get(number) ?? [];
  known.set(number, moments);
  const items = world.tickets.get(number);
  for (let at = 0; ; at += 1) {
    const item = items?.get(table.keys.event(number, at + 1).sk);
    if (moments[at] && moments[at]?.item !== item) moments.length = at;
    if (!item) return moments;
    if (at === moments.length) moments.push(next(item, moments[at - 1]));
  }
};
