import type { AuditEntry } from '#domain/audit/audit-entry';
import type { DirectoryGroup } from '#domain/directory/directory-group';
import type { DirectoryImport } from '#domain/directory/directory-import';
import type { Member, Row } from '#domain/directory/read-addresses';
import type { Result } from '#domain/result';
import type { Change, ChangeOutcome } from './organisations.ts';

/** The directory groups of organisations, by address, and the imports that fill them. */
export interface Directories {
  groups(organisation: string): Promise<readonly DirectoryGroup[]>;
  find(organisation: string, id: string): Promise<DirectoryGroup | undefined>;
  /** `taken` where the organisation has a group of that id. */
  create(change: Omit<Change<DirectoryGroup>, 'before'>): Promise<ChangeOutcome<DirectoryGroup>>;
  /** Begins an import; one that was begun before and not finished is given up. Nothing when there is no such group. */
  begin(
    group: Pick<DirectoryGroup, 'organisation' | 'id'>,
    id: string,
    audit: AuditEntry,
  ): Promise<DirectoryImport | undefined>;
  import(id: string): Promise<DirectoryImport | undefined>;
  /** The lines on which addresses stand in this import already. */
  linesOf(begun: DirectoryImport, addresses: readonly string[]): Promise<ReadonlyMap<string, number>>;
  add(begun: DirectoryImport, members: readonly Member[]): Promise<void>;
  /** Keeps how far an import came; false when another call took the same chunk meanwhile. */
  advance(before: DirectoryImport, after: DirectoryImport): Promise<boolean>;
  /** Shows the addresses of an import in the place of those before; false when it was given up or finished meanwhile. */
  finish(begun: DirectoryImport, audit: AuditEntry): Promise<boolean>;
  /** Deletes some of what nobody sees any more; true when nothing of it is left. */
  clear(group: Pick<DirectoryGroup, 'organisation' | 'id'>): Promise<boolean>;
  /** Whether one of the organisation's groups holds the address. */
  holds(organisation: string, address: string): Promise<boolean>;
}

/** Reads the lines of a file of separated values; `line` is where it is none. */
export type ReadRows = (text: string, delimiter: string) => Result<readonly Row[], { readonly line: number }>;
