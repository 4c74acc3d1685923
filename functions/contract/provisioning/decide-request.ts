import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { line, ulid } from '../fields.ts';

/** R6.5; the referent reads the reason. Deciding the same again changes nothing. */
export const decideRequestContract = contract({
  operation: 'decideRequest',
  summary: 'Approve or refuse a request for a new person',
  path: z.strictObject({ id: ulid }),
  idempotent: true,
  body: z.strictObject({ decision: z.enum(['granted', 'refused']), reason: z.optional(line) }),
});
