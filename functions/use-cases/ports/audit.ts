import type { AuditEntry } from '#domain/audit/audit-entry';
import type { Paged, PageRequest } from '../ports.ts';

/** Which entries of one month are wanted, newest first. */
export interface AuditQuery extends PageRequest {
  /** `YYYY-MM` in UTC. */
  readonly month: string;
  readonly what?: AuditEntry['what'];
  readonly id?: string;
}

/** Who changed what in the administration. Entries are written in the transaction of the change that they tell. */
export interface AuditTrail {
  entries(wanted: AuditQuery): Paged<AuditEntry>;
}
