import type { DirectoryImport } from '#domain/directory/directory-import';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import type { Directories } from '../ports/directories.ts';
import type { Clock, Ids, Session } from '../ports.ts';
import type { GroupKey } from './find-group.ts';

interface Ports {
  readonly directories: Pick<Directories, 'begin'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Begins to fill a directory group anew; what it holds is seen until the import is finished. */
export const beginImport =
  ({ directories, ids, clock }: Ports) =>
  async (session: Session, group: GroupKey): Promise<Result<DirectoryImport, UseCaseFailure>> => {
    if (!mayDo(session.person, 'changeDirectories'))
      return fail({ reason: 'not-allowed', action: 'changeDirectories' });
    const told = { what: 'directory-group', id: group.id, action: 'begin-import' } as const;
    const audit = auditOf(session, { ids, now: clock.now() }, told);
    const begun = await directories.begin(group, ids.next(), audit);
    return begun ? ok(begun) : fail({ reason: 'not-found' });
  };
