import * as z from 'zod/mini';
import { channels } from '#domain/ticket/ticket';
import { uploadStates } from '#domain/upload';
import { instant } from '../fields.ts';
import { named } from './ticket.ts';

export const attachment = z.object({
  id: z.string(),
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  state: z.enum(uploadStates),
  scan: z.literal('off'),
});

/** One message of the conversation; `visibility` is told to staff and is always `public` to others. */
export const article = z.object({
  id: z.string(),
  kind: z.enum(['description', 'message', 'reply', 'note']),
  visibility: z.enum(['public', 'internal']),
  author: named,
  channel: z.enum(channels),
  at: instant,
  text: z.string(),
  attachments: z.array(attachment),
  /** The end customer reads it too, while the ticket is released to them (R5.7). */
  forEndCustomer: z.optional(z.literal(true)),
});

export type ArticleAnswer = z.infer<typeof article>;
export type AttachmentAnswer = z.infer<typeof attachment>;
