import { createHash } from 'node:crypto';
import type { Instant } from '#domain/text';
import type { ListQuery } from '#use-cases/ports/ticket-lists';
import { cursor } from './cursor.ts';

/** Where a list goes on. First come all tickets in order, then those that moved since the first page was read. */
export interface ListPlace {
  readonly part: 'order' | 'moved';
  /** Everything up to here was shown; absent at a part's beginning. */
  readonly after?: string;
  /** When the first page was read. */
  readonly since: Instant;
}

/** Names the very list, so that a cursor is refused by every other one; a list goes on when the day changes. */
const listOf = ({ scope, filter, order, direction }: ListQuery): string => {
  const { states, ended, type, area, priority, endCustomer, owner, customerAnswered, plannedBefore } = filter;
  const filters = [
    states,
    ended,
    type,
    area,
    priority,
    owner,
    customerAnswered,
    plannedBefore !== undefined,
    endCustomer,
  ];
  const identity = [scope, filters, order, direction];
  return createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 16);
};

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Cursors of ticket lists; places hold nothing but what was shown and when. */
export const listCursor = {
  write: (query: ListQuery, { part, after, since }: ListPlace): string =>
    cursor.write(listOf(query), [part, after ?? '', since]),
  /** The place that a query's cursor names, or nothing when it is not one of this list. */
  read: (query: ListQuery & { readonly cursor: string }): ListPlace | undefined => {
    const [part, after, since] = cursor.read(listOf(query), 3, query.cursor) ?? [];
    if ((part !== 'order' && part !== 'moved') || since === undefined || !instant.test(since)) return undefined;
    return { part, ...(after && { after }), since };
  },
};
