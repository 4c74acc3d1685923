import * as z from 'zod/mini';
import { auditedKinds } from '#domain/audit/audit-entry';
import { instant } from '../fields.ts';
import { named } from './ticket.ts';

/** R9.3: one change of the administration; `before` is absent for what is new. */
export const auditEntry = z.object({
  entry: z.string(),
  by: named,
  at: instant,
  what: z.enum(auditedKinds),
  id: z.string(),
  action: z.string(),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
});
export type AuditEntryAnswer = z.infer<typeof auditEntry>;
