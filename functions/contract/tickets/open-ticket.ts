import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { attachments, email, key, line, phone, text, thingId, ticketNumber } from '../fields.ts';
import { limits } from '../limits.ts';

const answer = z.union([
  z.string().check(z.maxLength(limits.text)),
  z.number(),
  z.boolean(),
  z.array(z.string().check(z.maxLength(limits.line))).check(z.maxLength(200)),
]);

/**
 * The form of the ticket's kind (R1.6), as the catalogue offers it; `version` says which one was filled in. What each answer
 * must be is said by the form's definition.
 */
const filledForm = z.strictObject({
  id: key,
  version: z.number().check(z.int(), z.gte(1)),
  answers: z.record(z.string().check(z.maxLength(64)), answer),
});

/**
 * R1.1. `requester` names the caller by e-mail, for operators and API clients who open for somebody else (R1.10);
 * `endCustomer` is the customer of the requester's organisation that it is about, whose contracts and sites a form offers.
 */
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
    endCustomer: z.optional(thingId),
    form: z.optional(filledForm),
  }),
});
