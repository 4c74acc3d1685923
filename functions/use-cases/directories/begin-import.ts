import type { DirectoryImport } from '#domain/directory/directory-import';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Directories } from '../ports/directories.ts';
import type { Clock, IdempotencyRecord, Ids, Session } from '../ports.ts';
import type { GroupKey } from './find-group.ts';

interface Ports {
  readonly directories: Pick<Directories, 'begin' | 'import'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

type Begun = Promise<Result<DirectoryImport, UseCaseFailure>>;

const repeat = async ({ directories }: Ports, record: IdempotencyRecord, repeatable: Repeatable): Begun => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const begun = await directories.import(record.created ?? '');
  return begun ? ok(begun) : fail({ reason: 'not-found' });
};

/** Begins to fill a directory group anew; what it holds is seen until the import is finished. */
export const beginImport =
  (ports: Ports) =>
  async (session: Session, group: GroupKey, repeatable: Repeatable): Begun => {
    const { person, repeated } = session;
    if (!mayDo(person, 'changeDirectories')) return fail({ reason: 'not-allowed', action: 'changeDirectories' });
    if (repeated) return repeat(ports, repeated, repeatable);
    const [id, now] = [ports.ids.next(), ports.clock.now()];
    const told = { what: 'directory-group', id: group.id, action: 'begin-import' } as const;
    const { idempotency } = recordOf(session, repeatable, now, { status: 201, created: id });
    const outcome = await ports.directories.begin(group, id, auditOf(session, { ...ports, now }, told), idempotency);
    if (outcome.kind === 'repeated') return repeat(ports, outcome.record, repeatable);
    return outcome.kind === 'begun' ? ok(outcome.begun) : fail({ reason: 'not-found' });
  };
