import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { direction, key, myself, paging, personId, thingId, ticketNumber } from '../fields.ts';

const flag = z.enum(['true', 'false']);
const order = z.enum(['opened', 'updated', 'priority', 'deadline']);
const states = z.string().check(z.regex(/^[a-z_]{1,64}(,[a-z_]{1,64}){0,19}$/));

/**
 * `state` names states, separated by commas; without it `ended` says what becomes of those whose state is final: left
 * out (the default), shown too, or shown alone. `owner` may be `me` or `none`. `problem` is for the desk, and lists all that
 * the problem caused; it goes with no other filter.
 */
export const listTicketsContract = contract({
  operation: 'listTickets',
  summary: 'List the tickets that you may see',
  ifNoneMatch: true,
  query: z.strictObject({
    ...paging,
    state: z.optional(states),
    ended: z.optional(z.enum(['exclude', 'include', 'only'])),
    type: z.optional(key),
    area: z.optional(key),
    priority: z.optional(key),
    requester: z.optional(myself),
    endCustomer: z.optional(thingId),
    queue: z.optional(key),
    owner: z.optional(personId),
    customerAnswered: z.optional(flag),
    overdue: z.optional(z.enum(['true'])),
    problem: z.optional(ticketNumber),
    order: z.optional(order),
    direction: z.optional(direction),
  }),
});
