import { ok } from '#domain/result';
import type { TicketEvent } from '#domain/ticket/event';
import type { Page, Tickets } from '#use-cases/ports';
import { eventItem } from './event-item.ts';
import { readRange } from './read-range.ts';
import { sequenceCursor } from './sequence-cursor.ts';
import type { StoreContext } from './store-context.ts';

const page = (
  events: readonly TicketEvent[],
  limit: number,
  nextOf: (last: TicketEvent) => string,
): Page<TicketEvent> => {
  const items = events.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(last && events.length > limit && { next: nextOf(last) }) };
};

/**
 * A ticket's events in order. The public reading knows public versions only: an event's sequence is never lower than
 * its public version, so reading starts there and its cursor cannot tell how many internal events lie between.
 */
export const readHistory =
  (context: StoreContext): Tickets['history'] =>
  async (number, { limit, cursor, publicOnly, direction = 'ascending' }) => {
    const list = `${publicOnly ? 'public-history' : 'history'} ${number} ${direction}`;
    const given = sequenceCursor.read(list, 1, cursor);
    if (!given.ok) return given;
    const [place = 0] = given.value;
    const range = { number, kind: 'event', direction, place, publicOnly } as const;
    const items = await readRange(context, range, limit + 1);
    const placeOf = (event: TicketEvent) => (publicOnly ? (event.publicVersion ?? 0) : event.sequence);
    return ok(page(items.map(eventItem.read), limit, (last) => sequenceCursor.write(list, [placeOf(last)])));
  };
