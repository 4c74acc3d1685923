import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { attachments, text, ticketPath } from '../fields.ts';

/**
 * `comment` is the requester's side, `reply` the desk's public
 * answer, `note` for staff only. No default: the writer says which. `forEndCustomer` shows a comment or reply to the end
 * customer too, on a ticket that is released to them (R5.7).
 */
export const addArticleContract = contract({
  operation: 'addArticle',
  summary: 'Write on a ticket: a comment, a public reply or an internal note',
  idempotent: true,
  path: ticketPath,
  body: z.strictObject({
    kind: z.enum(['comment', 'reply', 'note']),
    text,
    attachments: z.optional(attachments),
    forEndCustomer: z.optional(z.boolean()),
  }),
});
