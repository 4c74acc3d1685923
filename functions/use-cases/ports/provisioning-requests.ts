import type { AuditEntry } from '#domain/audit/audit-entry';
import type { ProvisioningRequest, RequestState } from '#domain/people/provisioning-request';
import type { IdempotencyRecord, Paged, PageRequest } from '../ports.ts';

/** Requests of an organisation, or in a state, or both; newest first. */
export interface RequestQuery extends PageRequest {
  readonly organisation?: string;
  readonly state: RequestState;
}

/** Who is waiting to be let in, and what became of those who were. */
export interface ProvisioningRequests {
  /** May be a moment old: nothing is decided on it. */
  list(wanted: RequestQuery): Paged<ProvisioningRequest>;
  find(id: string): Promise<ProvisioningRequest | undefined>;
  /** A record where the same request was made before. */
  make(
    request: ProvisioningRequest,
    audit: AuditEntry,
    idempotency?: IdempotencyRecord,
  ): Promise<IdempotencyRecord | undefined>;
  /** Ends a pending request; false when somebody has decided on it meanwhile. */
  decide(decided: ProvisioningRequest, audit: AuditEntry, idempotency?: IdempotencyRecord): Promise<boolean>;
}
