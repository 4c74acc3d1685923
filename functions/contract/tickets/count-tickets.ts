import * as z from 'zod/mini';
import { contract } from '../contract.ts';

const count = z.number();

/** The dashboard's groups over the tickets that are not ended; the desk's own groups are for staff only. */
export const countTicketsContract = contract({
  operation: 'countTickets',
  summary: 'Count open tickets by the groups of the dashboard',
  answers: {
    200: z.object({
      open: count,
      byState: z.record(z.string(), count),
      mine: z.optional(count),
      customerAnswered: z.optional(count),
      unowned: z.optional(count),
    }),
  },
});
