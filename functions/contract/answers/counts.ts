import * as z from 'zod/mini';

const count = z.number();

/** The dashboard's groups over the tickets that are not ended; the desk's own groups are for staff only. */
export const counts = z.object({
  open: count,
  byState: z.record(z.string(), count),
  mine: z.optional(count),
  byQueue: z.optional(z.record(z.string(), count)),
  overdue: z.optional(count),
  customerAnswered: z.optional(count),
  unowned: z.optional(count),
});
