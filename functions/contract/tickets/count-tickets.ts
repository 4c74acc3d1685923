import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { myself } from '../fields.ts';

/** The dashboard's groups over the tickets that are not ended; the desk's own groups are for staff only, and not with `requester=me`. */
export const countTicketsContract = contract({
  operation: 'countTickets',
  summary: 'Count open tickets by the groups of the dashboard',
  ifNoneMatch: true,
  query: z.strictObject({ requester: z.optional(myself) }),
});
