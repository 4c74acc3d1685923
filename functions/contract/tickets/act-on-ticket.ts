import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { attachments, instant, key, personId, plan, text, ticketNumber } from '../fields.ts';

/**
 * Each action takes the fields it needs and refuses the others: a text is public for an action of the workflow,
 * an internal note for assign, move, release and link (R2.2); disclose and conceal take none. `forEndCustomer` shows a
 * public text to the end customer too (R5.7).
 */
export const actOnTicketContract = contract({
  operation: 'actOnTicket',
  summary: 'Act on a ticket: a step of the workflow, assign, move, release, link, disclose or conceal',
  ifMatch: 'operators',
  idempotent: true,
  path: z.strictObject({ number: ticketNumber, action: key }),
  body: z.strictObject({
    text: z.optional(text),
    attachments: z.optional(attachments),
    forEndCustomer: z.optional(z.boolean()),
    plan: z.optional(plan),
    window: z.optional(z.strictObject({ from: instant, to: instant })),
    risk: z.optional(key),
    owner: z.optional(personId),
    responsible: z.optional(personId),
    queue: z.optional(key),
    problem: z.optional(z.nullable(ticketNumber)),
  }),
});
