import * as z from 'zod/mini';
import { roles } from '#domain/people/person';
import { named } from '../answers/ticket.ts';
import { contract } from '../contract.ts';
import { language } from '../fields.ts';

export const me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.optional(z.string()),
  role: z.enum(roles),
  organisation: z.optional(named),
  queues: z.optional(z.array(z.string())),
  language,
  phone: z.optional(z.string()),
});
export type MeAnswer = z.infer<typeof me>;

export const getMeContract = contract({ operation: 'getMe', summary: 'Who you are here', answers: { 200: me } });
