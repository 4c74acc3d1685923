import * as z from 'zod/mini';
import { label } from './ticket.ts';

/** The tree of queues; `mine` marks those that the person works on, `archived` those that take no more tickets. */
export const queues = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      label,
      parent: z.optional(z.string()),
      archived: z.optional(z.literal(true)),
      mine: z.boolean(),
    }),
  ),
});
