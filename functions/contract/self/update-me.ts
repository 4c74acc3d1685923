import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { language, phone } from '../fields.ts';

/** The language of mails and errors, and the direct number that new tickets propose. */
export const updateMeContract = contract({
  operation: 'updateMe',
  summary: 'Change your preferences',
  body: z.strictObject({ language: z.optional(language), phone: z.optional(z.nullable(phone)) }),
});
