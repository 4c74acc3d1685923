import * as z from 'zod/mini';
import { roles } from '#domain/people/person';
import { language } from '../fields.ts';
import { named } from './ticket.ts';

/** The caller's own record. */
export const me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.optional(z.string()),
  role: z.enum(roles),
  organisation: z.optional(named),
  queues: z.optional(z.array(z.string())),
  /** Whether their organisation shares all of its tickets with them (R5.7). */
  seesOrganisation: z.optional(z.literal(true)),
  language,
  phone: z.optional(z.string()),
});
export type MeAnswer = z.infer<typeof me>;
