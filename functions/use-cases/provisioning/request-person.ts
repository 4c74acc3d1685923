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

type Asked = ProvisioningRequest;

/** A request that is about to be written, with the caller's key. */
interface Making {
  readonly wanted: Asked;
  readonly repeatable: Repeatable;
  readonly idempotency?: IdempotencyRecord;
}

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

/** Whether the referent's word is enough: the preset says so, or a directory group of theirs holds the address. */
const isEnough = async ({ directories, userPool }: Ports, session: Session, { organisation, email }: Asked) =>
  userPool !== undefined &&
  (session.configuration.preset.provisioning?.requests === 'granted' || (await directories.holds(organisation, email)));

/** Lets them in at once, all in one write; nothing where they are somebody else's already, so that others decide. */
const grantAtOnce = async (ports: Ports, session: Session, { wanted, repeatable, idempotency }: Making) => {
  const now = ports.clock.now();
  const after = { ...wanted, state: 'granted', decidedAt: now } as const;
  const granting = { before: wanted, after, action: 'grant', isNew: true, idempotency } as const;
  const granted = await grant(ports)(session, granting);
  if (granted.ok) return granted;
  const { failure } = granted;
  if (failure.reason === 'repeated') return repeat(ports, failure.record, repeatable);
  return failure.reason === 'invalid' ? undefined : fail(failure);
};

const make = async (ports: Ports, session: Session, { wanted, repeatable, idempotency }: Making): Requested => {
  const { id, at } = wanted;
  const told = { what: 'provisioning-request', id, action: 'request', after: wanted } as const;
  const before = await ports.requests.make(wanted, auditOf(session, { ...ports, now: at }, told), idempotency);
  return before ? repeat(ports, before, repeatable) : ok(wanted);
};

const ask =
  (ports: Ports) =>
  async (session: Session, { name, email }: Wanted, repeatable: Repeatable): Requested => {
    const { person, repeated, configuration } = session;
    const { organisation } = person;
    if (!mayDo(person, 'requestPerson') || organisation === undefined) {
      return fail({ reason: 'not-allowed', action: 'requestPerson' });
    }
    if (configuration.preset.provisioning?.requests === 'off') return fail({ reason: 'not-found' });
    if (repeated) return repeat(ports, repeated, repeatable);
    const fields = await check(ports, organisation, { name, email });
    if (fields.length > 0) return fail({ reason: 'invalid', fields });
    const at = ports.clock.now();
    const id = ports.ids.next();
    const wanted: Asked = { id, organisation, name, email, by: person.id, at, state: 'pending' };
    const making = { wanted, repeatable, ...recordOf(session, repeatable, at, { status: 201, created: id }) };
    const granted = (await isEnough(ports, session, wanted)) ? await grantAtOnce(ports, session, making) : undefined;
    return granted ?? make(ports, session, making);
  };

/** A referent asks for somebody of their organisation (R6.5): let in at once if a directory group holds the address. */
export const requestPerson =
  (ports: Ports) =>
  async (session: Session, wanted: Wanted, repeatable: Repeatable): Promise<Result<RequestView, UseCaseFailure>> =>
    viewRequest(ports.directory, session, await ask(ports)(session, wanted, repeatable));
