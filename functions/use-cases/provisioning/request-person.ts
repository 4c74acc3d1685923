import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { FieldFailure } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import { checkPlace } from '../people/check-place.ts';
import type { Directories } from '../ports/directories.ts';
import type { People } from '../ports/people.ts';
import type { ProvisioningRequests } from '../ports/provisioning-requests.ts';
import type { Directory, IdempotencyRecord, Session } from '../ports.ts';
import { type GrantPorts, grant } from './grant.ts';
import { type RequestView, viewRequest } from './view-request.ts';

interface Ports extends GrantPorts {
  readonly requests: ProvisioningRequests;
  readonly directories: Pick<Directories, 'holds'>;
  readonly people: Pick<People, 'write' | 'ownerOf'>;
  readonly directory: Pick<Directory, 'memberByEmail' | 'names'>;
}
type Requested = Promise<Result<ProvisioningRequest, UseCaseFailure>>;

/** Who is wanted. */
export type Wanted = Pick<ProvisioningRequest, 'name' | 'email'>;

const repeat = async ({ requests }: Ports, record: IdempotencyRecord, repeatable: Repeatable): Requested => {
  if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
  const made = await requests.find(record.created ?? '');
  return made ? ok(made) : fail({ reason: 'not-found' });
};

/** A referent is told who is in their organisation already, and nothing of who is known elsewhere. */
const check = async (ports: Ports, organisation: string, { email }: Wanted): Promise<readonly FieldFailure[]> => {
  const wrong = await checkPlace(ports, { role: 'requester', organisation, email });
  const known = await ports.directory.memberByEmail(email);
  const isOurs = known?.person.organisation === organisation;
  return isOurs ? [{ pointer: '/email', code: 'already-used' }] : wrong;
};

/** Whoever stands in the directory is let in at once; who is somebody else's already waits for those who may know. */
const grantAtOnce = async (ports: Ports, session: Session, request: ProvisioningRequest): Requested => {
  const now = ports.clock.now();
  const after = { ...request, state: 'granted', decidedAt: now } as const;
  const granted = await grant(ports)(session, { before: request, after, action: 'grant' });
  return !granted.ok && granted.failure.reason === 'invalid' ? ok(request) : granted;
};

const ask =
  (ports: Ports) =>
  async (session: Session, { name, email }: Wanted, repeatable: Repeatable): Requested => {
    const { person, repeated } = session;
    const { organisation } = person;
    if (!mayDo(person, 'requestPerson') || organisation === undefined) {
      return fail({ reason: 'not-allowed', action: 'requestPerson' });
    }
    if (repeated) return repeat(ports, repeated, repeatable);
    const fields = await check(ports, organisation, { name, email });
    if (fields.length > 0) return fail({ reason: 'invalid', fields });
    const now = ports.clock.now();
    const id = ports.ids.next();
    const wanted: ProvisioningRequest = { id, organisation, name, email, by: person.id, at: now, state: 'pending' };
    const told = { what: 'provisioning-request', id, action: 'request', after: wanted } as const;
    const { idempotency } = recordOf(session, repeatable, now, { status: 201, created: id });
    const before = await ports.requests.make(wanted, auditOf(session, { ...ports, now }, told), idempotency);
    if (before) return repeat(ports, before, repeatable);
    const stands = ports.userPool !== undefined && (await ports.directories.holds(organisation, email));
    return stands ? grantAtOnce(ports, session, wanted) : ok(wanted);
  };

/** A referent asks for somebody of their organisation (R6.5): let in at once if a directory group holds the address. */
export const requestPerson =
  (ports: Ports) =>
  async (session: Session, wanted: Wanted, repeatable: Repeatable): Promise<Result<RequestView, UseCaseFailure>> =>
    viewRequest(ports.directory, session, await ask(ports)(session, wanted, repeatable));
