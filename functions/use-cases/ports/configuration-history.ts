import type { AuditEntry } from '#domain/audit/audit-entry';
import type { Configuration } from '#domain/configuration';
import type { Difference } from '#domain/editing/compare-presets';
import type { Instant } from '#domain/text';
import type { IdempotencyRecord, Paged, PageRequest } from '../ports.ts';

/** One line of the configuration's history. */
export interface ConfigurationVersion {
  readonly version: number;
  /** A person, or nobody where a deployment wrote it. */
  readonly by?: string;
  readonly at: Instant;
  readonly changes: readonly Pick<Difference, 'place' | 'kind'>[];
}

/** One edit with its entry of the audit trail, written whole or not at all. */
export interface ConfigurationEdit {
  readonly before: Configuration;
  readonly after: Configuration;
  readonly line: ConfigurationVersion;
  readonly audit: AuditEntry;
  readonly idempotency?: IdempotencyRecord;
}
export type EditOutcome =
  | { readonly kind: 'committed' }
  /** Somebody was faster; `current` is the version in force now. */
  | { readonly kind: 'stale'; readonly current: number }
  | { readonly kind: 'repeated'; readonly record: IdempotencyRecord };

/** The configuration as it was and is changed; a version is never changed itself. */
export interface ConfigurationHistory {
  at(version: number): Promise<Configuration | undefined>;
  /** The newest first; versions from before there was a history have no line. */
  lines(wanted: PageRequest): Paged<ConfigurationVersion>;
  line(version: number): Promise<ConfigurationVersion | undefined>;
  commit(edit: ConfigurationEdit): Promise<EditOutcome>;
}
