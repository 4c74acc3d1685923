import type { DirectoryImport } from '#domain/directory/directory-import';
import type { Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Directories } from '../ports/directories.ts';
import type { Session } from '../ports.ts';
import { findImport, type GroupKey } from './find-group.ts';

/** How far an import has come, and what is wrong with which lines. */
export const getImport =
  ({ directories }: { directories: Pick<Directories, 'import'> }) =>
  (session: Session, key: GroupKey & { readonly import: string }): Promise<Result<DirectoryImport, UseCaseFailure>> =>
    findImport(directories, session, key);
