import * as z from 'zod/mini';
import { queueRights } from '#domain/people/queue-right';
import { key, language, personId } from '../fields.ts';

/** The roles that the administration gives; API clients are looked after in the tenant file. */
export const personRole = z.enum(['requester', 'referent', 'operator', 'supervisor', 'tenant_admin']);

const keys = z.array(key).check(z.maxLength(40));

/** Rights by queue; on a queue that is not named, an operator may do everything but look after the queue itself. */
export const rights = z.record(
  key,
  z.array(z.enum(queueRights)).check(z.minLength(1), z.maxLength(queueRights.length)),
);

/** What may be said of a person, when they are let in and later. */
export const personFields = {
  queues: z.optional(keys),
  groups: z.optional(keys),
  language: z.optional(language),
  /** R5.7: whether they see their organisation's tickets, where it shares them with its chosen members. */
  sharesTickets: z.optional(z.boolean()),
};
export const personPath = z.strictObject({ id: personId });
