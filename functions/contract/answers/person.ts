import * as z from 'zod/mini';
import { roles } from '#domain/people/person';
import { queueRights } from '#domain/people/queue-right';
import { language } from '../fields.ts';

/** A line of a list of people. */
export const personLine = z.object({
  id: z.string(),
  name: z.string(),
  email: z.optional(z.string()),
  role: z.enum(roles),
  organisation: z.optional(z.string()),
  disabled: z.boolean(),
});

/**
 * A person as the administration looks after them: `queues` holds those of their groups too (R2.3), `ownQueues` those that
 * they have without a group.
 */
export const person = z.extend(personLine, {
  language,
  phone: z.optional(z.string()),
  queues: z.array(z.string()),
  ownQueues: z.array(z.string()),
  groups: z.array(z.string()),
  rights: z.record(z.string(), z.array(z.enum(queueRights))),
  /** Chosen by their organisation to see its tickets (R5.7). */
  sharesTickets: z.optional(z.literal(true)),
});
export type PersonLineAnswer = z.infer<typeof personLine>;
export type PersonAnswer = z.infer<typeof person>;
