import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { email, line } from '../fields.ts';

/** R6.5: granted at once where a directory group of the organisation holds the address, else pending. */
export const requestPersonContract = contract({
  operation: 'requestPerson',
  summary: 'Ask for somebody of your organisation to be let in',
  idempotent: true,
  body: z.strictObject({ name: line, email }),
});
