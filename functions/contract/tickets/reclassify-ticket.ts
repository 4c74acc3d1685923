import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, ticketPath } from '../fields.ts';

/** R1.9, R3.7, R3.8: each change goes into the history; `null` removes an optional fact. */
export const reclassifyTicketContract = contract({
  operation: 'reclassifyTicket',
  summary: 'Reclassify a ticket',
  ifMatch: 'required',
  path: ticketPath,
  body: z.strictObject({
    type: z.optional(key),
    subtype: z.optional(key),
    area: z.optional(key),
    subarea: z.optional(key),
    severity: z.optional(key),
    urgency: z.optional(key),
    regression: z.optional(z.nullable(z.boolean())),
    environment: z.optional(z.nullable(key)),
  }),
});
