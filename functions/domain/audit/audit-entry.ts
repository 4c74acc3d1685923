import type { Instant } from '../text.ts';

/** What kinds of thing the administration changes. */
export const auditedKinds = [
  'organisation',
  'person',
  'directory-group',
  'provisioning-request',
  'configuration',
  'end-customer',
] as const;
export type AuditedKind = (typeof auditedKinds)[number];

/** One change that somebody made through the administration: who, when, and what was before and after (R9.3). */
export interface AuditEntry {
  /** Its own id, which keeps entries of one instant apart. */
  readonly entry: string;
  readonly by: string;
  readonly at: Instant;
  readonly what: AuditedKind;
  /** Id of the thing that was changed. */
  readonly id: string;
  readonly action: string;
  /** Absent for what did not exist before. */
  readonly before?: unknown;
  readonly after?: unknown;
}
