import type { AuditEntry } from '#domain/audit/audit-entry';
import type { Organisation } from '#domain/people/organisation';
import type { Result } from '#domain/result';
import type { IdempotencyRecord, Paged, PageRequest } from '../ports.ts';

/** A thing with the version that a change of it must name. */
export interface Versioned<Thing> {
  readonly thing: Thing;
  readonly version: number;
}

/** What became of a change of the administration. */
export type ChangeOutcome<Thing> =
  | { readonly kind: 'committed'; readonly version: number }
  /** Somebody was faster; `current` came with the refusal. */
  | { readonly kind: 'stale'; readonly current?: Versioned<Thing> }
  | { readonly kind: 'repeated'; readonly record: IdempotencyRecord }
  /** Names that somebody else has: an id, a domain, an address. */
  | { readonly kind: 'taken'; readonly names: readonly string[] };

/** One change with its entry of the audit trail, written whole or not at all; without `before` the thing is new. */
export interface Change<Thing> {
  readonly before?: Versioned<Thing>;
  readonly after: Thing;
  readonly audit: AuditEntry;
  readonly idempotency?: IdempotencyRecord;
}

/** A line of the list of organisations. */
export type OrganisationLine = Pick<Organisation, 'id' | 'name' | 'kind' | 'archived'>;

export interface OrganisationQuery extends PageRequest {
  /** Beginning of the name, in any case and with or without accents. */
  readonly name?: string;
  readonly archived?: 'include' | 'only';
}

/** The organisations of the tenant, as the administration looks after them. */
export interface Organisations {
  /** By name. */
  list(wanted: OrganisationQuery): Paged<OrganisationLine>;
  find(id: string): Promise<Versioned<Organisation> | undefined>;
  write(change: Change<Organisation>): Promise<ChangeOutcome<Organisation>>;
}

/** The thing as it now is, when a change named an older version (412). */
export interface Stale<Thing> {
  readonly reason: 'stale';
  readonly current: Versioned<Thing>;
}
/** What a use case of the administration answers. */
export type Changed<Thing, Failure> = Promise<Result<Versioned<Thing>, Failure | Stale<Thing>>>;
