import type { Ticket } from '#domain/ticket/ticket';
import type { Item } from '#store/item';
import { ticketItem } from '#store/ticket-item';

const known = new WeakMap<Item, Ticket>();

/** The ticket that a head holds; read once, as what lies in the table never changes. */
export const ticketOf = (head: Item): Ticket => {
  const ticket = known.get(head) ?? ticketItem.read(head).ticket;
  known.set(head, ticket);
  return ticket;
};
