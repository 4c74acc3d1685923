import * as z from 'zod/mini';
import { instant } from '../fields.ts';

/** Where and with which form fields the reserved file is to be posted. */
export const reservation = z.object({
  id: z.string(),
  url: z.string(),
  fields: z.record(z.string(), z.string()),
  expiresAt: instant,
});
