import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { ulid } from '../fields.ts';

/** R6.5; deciding the same again changes nothing. */
export const decideRequestContract = contract({
  operation: 'decideRequest',
  summary: 'Approve or refuse a request for a new person',
  path: z.strictObject({ id: ulid }),
  idempotent: true,
  body: z.strictObject({ decision: z.enum(['granted', 'refused']) }),
});
