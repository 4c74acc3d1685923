import type { DirectoryGroup } from '#domain/directory/directory-group';
import type { DirectoryImport } from '#domain/directory/directory-import';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Directories } from '../ports/directories.ts';
import type { Session } from '../ports.ts';

/** A directory group by its organisation and id. */
export type GroupKey = Pick<DirectoryGroup, 'organisation' | 'id'>;

/** The import of a group, for whoever may change directories; one of another group is not there. */
export const findImport = async (
  directories: Pick<Directories, 'import'>,
  { person }: Session,
  { organisation, id, import: wanted }: GroupKey & { readonly import: string },
): Promise<Result<DirectoryImport, UseCaseFailure>> => {
  if (!mayDo(person, 'changeDirectories')) return fail({ reason: 'not-allowed', action: 'changeDirectories' });
  const begun = await directories.import(wanted);
  return begun?.organisation === organisation && begun.group === id ? ok(begun) : fail({ reason: 'not-found' });
};
