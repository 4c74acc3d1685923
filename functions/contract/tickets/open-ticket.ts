import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { attachments, email, key, line, phone, text, ticketNumber } from '../fields.ts';

/** R1.1. `requester` names the caller by e-mail, for operators and API clients who open for somebody else (R1.10). */
export const openTicketContract = contract({
  operation: 'openTicket',
  summary: 'Open a ticket',
  idempotent: true,
  body: z.strictObject({
    type: key,
    subtype: key,
    area: key,
    subarea: key,
    subject: line,
    description: text,
    severity: key,
    urgency: key,
    environment: z.optional(key),
    regression: z.optional(z.boolean()),
    contact: z.optional(z.strictObject({ name: line, phone })),
    attachments: z.optional(attachments),
    requester: z.optional(email),
    channel: z.optional(z.literal('phone')),
    follows: z.optional(ticketNumber),
  }),
});
