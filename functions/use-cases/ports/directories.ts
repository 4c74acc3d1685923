import type { AuditEntry } from '#domain/audit/audit-entry';
import type { DirectoryGroup } from '#domain/directory/directory-group';
import type { DirectoryImport } from '#domain/directory/directory-import';
import type { Member, Row } from '#domain/directory/read-addresses';
import type { Result } from '#domain/result';
import type { Instant } from '#domain/text';
import type { IdempotencyRecord } from '../ports.ts';
import type { Change, ChangeOutcome } from './organisations.ts';

/** What became of the wish to fill a group anew; `absent` when there is no such group. */
export type Beginning =
  | { readonly kind: 'begun'; readonly begun: DirectoryImport }
  | { readonly kind: 'repeated'; readonly record: IdempotencyRecord }
  | { readonly kind: 'absent' };

/** A numbered chunk, known by a digest of its content. */
export interface BoundChunk {
  readonly number: number;
  readonly digest: string;
  readonly at: Instant;
}

/** A record of the caller's key, and when it is written. */
export interface Kept {
  readonly record: IdempotencyRecord;
  readonly at: Instant;
}

/** The directory groups of organisations, by address, and the imports that fill them. */
export interface Directories {
  groups(organisation: string): Promise<readonly DirectoryGroup[]>;
  find(organisation: string, id: string): Promise<DirectoryGroup | undefined>;
  /** `taken` where the organisation has a group of that id. */
  create(change: Omit<Change<DirectoryGroup>, 'before'>): Promise<ChangeOutcome<DirectoryGroup>>;
  /**
   * Begins an import; one that was begun before and not finished is given up. `repeated` where the same request began
   * one before.
   */
  begin(
    group: Pick<DirectoryGroup, 'organisation' | 'id'>,
    id: string,
    audit: AuditEntry,
    idempotency?: IdempotencyRecord,
  ): Promise<Beginning>;
  import(id: string): Promise<DirectoryImport | undefined>;
  /** Binds a chunk to its content from then on; false when it is bound to another one. */
  bind(begun: DirectoryImport, chunk: BoundChunk): Promise<boolean>;
  /** The lines on which addresses stand in this import already. */
  linesOf(begun: DirectoryImport, addresses: readonly string[]): Promise<ReadonlyMap<string, number>>;
  add(begun: DirectoryImport, members: readonly Member[]): Promise<void>;
  /** Keeps how far an import came; false when another call took the same chunk meanwhile. */
  advance(before: DirectoryImport, after: DirectoryImport, kept?: Kept): Promise<boolean>;
  /** Shows the addresses of an import in the place of those before; false when it was given up or finished meanwhile. */
  finish(begun: DirectoryImport, audit: AuditEntry, idempotency?: IdempotencyRecord): Promise<boolean>;
  /** Deletes some of what nobody sees any more; true when nothing of it is left. */
  clear(group: Pick<DirectoryGroup, 'organisation' | 'id'>): Promise<boolean>;
  /** Whether one of the organisation's groups holds the address. */
  holds(organisation: string, address: string): Promise<boolean>;
}

/** Reads the lines of a file of separated values; `line` is where it is none. */
export type ReadRows = (text: string, delimiter: string) => Result<readonly Row[], { readonly line: number }>;
