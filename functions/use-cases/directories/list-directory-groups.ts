import type { DirectoryGroup } from '#domain/directory/directory-group';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Directories } from '../ports/directories.ts';
import type { Organisations } from '../ports/organisations.ts';
import type { Session } from '../ports.ts';

interface Ports {
  readonly directories: Pick<Directories, 'groups'>;
  readonly organisations: Pick<Organisations, 'find'>;
}

/** The directory groups of an organisation, each with how many addresses it holds (R6.5). */
export const listDirectoryGroups =
  ({ directories, organisations }: Ports) =>
  async ({ person }: Session, organisation: string): Promise<Result<readonly DirectoryGroup[], UseCaseFailure>> => {
    if (!mayDo(person, 'seeDirectories')) return fail({ reason: 'not-allowed', action: 'seeDirectories' });
    if (!(await organisations.find(organisation))) return fail({ reason: 'not-found' });
    return ok(await directories.groups(organisation));
  };
