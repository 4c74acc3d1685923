import * as z from 'zod/mini';
import { auditedKinds } from '#domain/audit/audit-entry';
import { contract } from '../contract.ts';
import { paging, thingId } from '../fields.ts';

/** R9.3: one month of changes, the current one unless told; an id is best told with what it is the id of. */
export const listAuditContract = contract({
  operation: 'listAudit',
  summary: 'Who changed what in the administration, newest first',
  query: z.strictObject({
    month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    what: z.optional(z.enum(auditedKinds)),
    id: z.optional(thingId),
    ...paging,
  }),
});
