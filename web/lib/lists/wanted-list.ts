import type { TicketListQuery } from '#web/lib/queries/ticket-queries.ts';

/** What of a list's question stands in its address: filters, order and direction, by the names of the API. */
export type WantedList = Pick<TicketListQuery, (typeof wantedNames)[number]>;

/** The filters of the desk's list; `order` and `direction` come after them. */
export const filterNames = [
  'queue',
  'state',
  'type',
  'area',
  'owner',
  'priority',
  'customerAnswered',
  'overdue',
  'ended',
] as const;
export type FilterName = (typeof filterNames)[number];

export const wantedNames = [...filterNames, 'order', 'direction'] as const;
