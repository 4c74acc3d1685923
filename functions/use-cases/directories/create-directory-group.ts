import type { DirectoryGroup } from '#domain/directory/directory-group';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import type { Directories } from '../ports/directories.ts';
import type { Organisations } from '../ports/organisations.ts';
import type { Clock, IdempotencyRecord, Ids, Session } from '../ports.ts';

interface Ports {
  readonly directories: Pick<Directories, 'create' | 'find'>;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly ids: Ids;
  readonly clock: Clock;
}
type Created = Promise<Result<DirectoryGroup, UseCaseFailure>>;

const repeat = async (
  { directories }: Ports,
  { organisation, id }: DirectoryGroup,
  [record, repeatable]: readonly [IdempotencyRecord, Repeatable],
): Created => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const made = await directories.find(organisation, id);
  return made ? ok(made) : fail({ reason: 'not-found' });
};

/** Makes an empty directory group of an organisation; imports fill it (R6.5). */
export const createDirectoryGroup =
  (ports: Ports) =>
  async (session: Session, named: Omit<DirectoryGroup, 'members'>, repeatable: Repeatable): Created => {
    const { person, repeated } = session;
    if (!mayDo(person, 'changeDirectories')) return fail({ reason: 'not-allowed', action: 'changeDirectories' });
    const group = { ...named, members: 0 };
    if (repeated) return repeat(ports, group, [repeated, repeatable]);
    if (!(await ports.organisations.find(group.organisation))) return fail({ reason: 'not-found' });
    const now = ports.clock.now();
    const { id } = group;
    const audit = auditOf(session, { ...ports, now }, { what: 'directory-group', id, action: 'create', after: group });
    const record = recordOf(session, repeatable, now, { status: 201, created: id });
    const outcome = await ports.directories.create({ after: group, audit, ...record });
    if (outcome.kind === 'repeated') return repeat(ports, group, [outcome.record, repeatable]);
    return outcome.kind === 'committed' ? ok(group) : fail(invalid('/id', 'already-used'));
  };
