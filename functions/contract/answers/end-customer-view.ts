import * as z from 'zod/mini';
import { instant } from '../fields.ts';
import { attachment } from './article.ts';

/** A text that was flagged for the end customer; who of the provider or of the partner wrote it is not told. */
const shownText = z.object({
  id: z.string(),
  from: z.enum(['provider', 'partner']),
  at: instant,
  text: z.string(),
  attachments: z.array(attachment),
});

/** A ticket as its end customer sees it (R5.7); a page may hold fewer texts than asked for, or none, and still have a `next`. */
export const endCustomerView = z.object({
  number: z.string(),
  subject: z.string(),
  state: z.string(),
  openedAt: instant,
  closedAt: z.optional(instant),
  items: z.array(shownText),
  next: z.optional(z.string()),
});
export type EndCustomerViewAnswer = z.infer<typeof endCustomerView>;
