import { fail, ok } from '#domain/result';
import type { Clock, StoredTicket } from '#use-cases/ports';
import type { ListQuery, TicketLists } from '#use-cases/ports/ticket-lists';
import type { Candidate } from './index-source.ts';
import { indexedReader } from './indexed-reader.ts';
import type { ListPlace } from './list-cursor.ts';
import { listCursor } from './list-cursor.ts';
import { halvesOf } from './list-filter.ts';
import { walkOf } from './list-order.ts';
import type { ListPlan } from './list-plan.ts';
import { listPlan } from './list-plan.ts';
import type { ListReader } from './list-reader.ts';
import { memoryReader } from './memory-reader.ts';
import type { Merged } from './merge-page.ts';
import { mergePage } from './merge-page.ts';
import type { StoreContext } from './store-context.ts';
import { ticketItem } from './ticket-item.ts';

/** Items that one page may make the database look at; a page that needs more ends short. */
const budget = 1_000;

/**
 * An update shows in an index a moment after it was made; what changed in this time before the first page counts too.
 */
const indexLagMilliseconds = 1_000;

const placeOf = (query: ListQuery, clock: Clock): ListPlace | undefined => {
  if (query.cursor !== undefined) return listCursor.read({ ...query, cursor: query.cursor });
  return { part: 'order', since: new Date(Date.parse(clock.now()) - indexLagMilliseconds).toISOString() };
};

const readerOf = (context: StoreContext, query: ListQuery, plan: ListPlan) =>
  plan.sort === plan.indexSort ? ok(indexedReader(context, query, plan)) : memoryReader(context, query, plan);

const pageOf = (query: ListQuery, taken: readonly Candidate[], next?: ListPlace) => {
  const items = new Map<string, StoredTicket>();
  for (const { item } of taken) {
    const stored = ticketItem.read(item);
    items.set(stored.ticket.number, stored);
  }
  return ok({ items: [...items.values()], ...(next && { next: listCursor.write(query, next) }) });
};

const readMoved = (reader: ListReader, place: ListPlace, limit: number): Promise<Merged> => {
  const sources = reader.moved(place.since, place.part === 'moved' ? place.after : undefined);
  return mergePage(sources, { limit, budget, comesBefore: (left, right) => left < right });
};

/**
 * One page of a list. Somebody who turns pages could miss a ticket that moves ahead
 * of them meanwhile; so after the last page of the order come the tickets that
 * changed since the first one was read. A ticket may appear twice, none is missed.
 */
export const listTickets =
  (context: StoreContext, clock: Clock): TicketLists['list'] =>
  async (query) => {
    const place = placeOf(query, clock);
    if (!place) return fail({ reason: 'bad-cursor' });
    const plan = listPlan(query.scope, query.order, halvesOf(query.filter));
    const reader = await readerOf(context, query, plan);
    if (!reader.ok) return reader;
    const taken: Candidate[] = [];
    if (place.part === 'order') {
      const terms = { limit: query.limit, budget, comesBefore: walkOf(query).comesBefore };
      const merged = await mergePage(reader.value.order(place.after), terms);
      if (merged.next !== undefined) return pageOf(query, merged.taken, { ...place, after: merged.next });
      taken.push(...merged.taken);
      if (query.cursor === undefined || plan.sort === 'opened') return pageOf(query, taken);
    }
    const moved = await readMoved(reader.value, place, query.limit - taken.length);
    taken.push(...moved.taken);
    const { next } = moved;
    return pageOf(query, taken, next === undefined ? undefined : { part: 'moved', after: next, since: place.since });
  };
