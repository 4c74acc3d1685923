import * as z from 'zod/mini';
import { contract } from '../contract.ts';

const label = z.object({ it: z.string(), en: z.string() });

/** The whole tree, because a ticket may be moved to any queue; `mine` marks those that the person works on. */
export const listQueuesContract = contract({
  operation: 'listQueues',
  summary: 'List the queues of the desk',
  answers: {
    200: z.object({
      items: z.array(z.object({ id: z.string(), label, parent: z.optional(z.string()), mine: z.boolean() })),
    }),
  },
});
