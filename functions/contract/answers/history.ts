import * as z from 'zod/mini';
import { instant } from '../fields.ts';
import { named } from './ticket.ts';

const change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() });

/** R1.9, R3.9: who did what and when. Requesters receive the public events and fields only. */
export const historyEntry = z.object({
  sequence: z.number(),
  type: z.string(),
  action: z.optional(z.string()),
  at: instant,
  by: named,
  visibility: z.enum(['public', 'internal']),
  changes: z.array(change),
  article: z.optional(z.string()),
});
export type HistoryEntryAnswer = z.infer<typeof historyEntry>;
