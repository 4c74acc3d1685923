import type { DirectoryImport } from '#domain/directory/directory-import';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Directories } from '../ports/directories.ts';
import type { Clock, Ids, Session } from '../ports.ts';
import { findImport, type GroupKey } from './find-group.ts';

interface Ports {
  readonly directories: Pick<Directories, 'import' | 'finish' | 'clear'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A finished import, and whether everything that it replaced is deleted; until then, finish it again. */
export interface FinishedImport extends DirectoryImport {
  readonly cleared: boolean;
}

/** Which import, how many lines its caller means it to have, and whether lines with problems may be left out. */
export interface Finish extends GroupKey {
  readonly import: string;
  readonly lines: number;
  readonly skipProblems: boolean;
}

const finish = async (
  ports: Ports,
  session: Session,
  begun: DirectoryImport,
  repeatable: Repeatable,
): Promise<boolean> => {
  const { group: id, members, lines, problemCount } = begun;
  const now = ports.clock.now();
  const told = {
    what: 'directory-group',
    id,
    action: 'finish-import',
    after: { members, lines, problemCount },
  } as const;
  const { idempotency } = recordOf(session, repeatable, now, { status: 200, created: begun.id });
  return ports.directories.finish(begun, auditOf(session, { ...ports, now }, told), idempotency);
};

/** Why an import that is open cannot be shown as it is. */
const check = (begun: DirectoryImport, { lines, skipProblems }: Finish): UseCaseFailure | undefined => {
  if (lines !== begun.lines) return invalid('/lines', 'unknown-value');
  return begun.problemCount > 0 && !skipProblems ? invalid('/skipProblems', 'required') : undefined;
};

/** Shows what an import has brought in the place of what the group held (R6.5); nothing of it was seen before. */
export const finishImport =
  (ports: Ports) =>
  async (session: Session, wanted: Finish, repeatable: Repeatable): Promise<Result<FinishedImport, UseCaseFailure>> => {
    const found = await findImport(ports.directories, session, wanted);
    if (!found.ok) return found;
    const begun = found.value;
    const { repeated } = session;
    if (repeated && !isSameRequest(repeated, repeatable)) return fail({ reason: 'key-reused' });
    if (begun.state === 'open') {
      const wrong = check(begun, wanted);
      if (wrong) return fail(wrong);
      const done = await finish(ports, session, begun, repeatable);
      // Whoever finishes it at the same time as somebody else has finished it too.
      const isFinished = done || (await ports.directories.import(begun.id))?.state === 'finished';
      if (!isFinished) return fail({ reason: 'not-now', action: 'finish', state: 'given-up' });
    }
    return ok({ ...begun, state: 'finished', cleared: await ports.directories.clear(wanted) });
  };
