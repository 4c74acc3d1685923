import * as z from 'zod/mini';
import { pageOf } from '../answers/page.ts';
import { named } from '../answers/ticket.ts';
import { contract } from '../contract.ts';
import { instant, paging, ticketPath } from '../fields.ts';

const change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() });

/** R1.9, R3.9: who did what and when. Requesters receive the public events and fields only. */
const historyEntry = z.object({
  sequence: z.number(),
  type: z.string(),
  action: z.optional(z.string()),
  at: instant,
  by: named,
  visibility: z.enum(['public', 'internal']),
  changes: z.array(change),
  article: z.optional(z.string()),
});

export const getHistoryContract = contract({
  operation: 'getHistory',
  summary: "Read a ticket's history",
  path: ticketPath,
  query: z.strictObject(paging),
  answers: { 200: pageOf(historyEntry) },
});
export type HistoryEntryAnswer = z.infer<typeof historyEntry>;
