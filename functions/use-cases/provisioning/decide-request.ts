import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable, recordOf } from '../idempotency.ts';
import { checkPlace } from '../people/check-place.ts';
import type { People } from '../ports/people.ts';
import type { ProvisioningRequests } from '../ports/provisioning-requests.ts';
import type { Directory, Session } from '../ports.ts';
import { type Granting, type GrantPorts, grant } from './grant.ts';
import { type RequestView, viewRequest } from './view-request.ts';

interface Ports extends GrantPorts {
  readonly requests: Pick<ProvisioningRequests, 'find' | 'decide'>;
  readonly people: Pick<People, 'write' | 'ownerOf'>;
  readonly directory: Pick<Directory, 'names'>;
}

type Decision = Extract<ProvisioningRequest['state'], 'granted' | 'refused'>;
type Decided = Promise<Result<ProvisioningRequest, UseCaseFailure>>;

/** Which request is decided, and how. */
export interface WantedDecision {
  readonly id: string;
  readonly decision: Decision;
  /** What the referent is told with it. */
  readonly reason?: string;
}

/** What is answered once a decision is taken: the outcome to whoever wants the same, a conflict to whoever does not. */
const answerTo = (
  { decision, reason }: WantedDecision,
  decided: ProvisioningRequest,
): Result<ProvisioningRequest, UseCaseFailure> =>
  decided.state === decision && decided.reason === reason
    ? ok(decided)
    : fail({ reason: 'not-now', action: decision, state: decided.state });

/** Why the request is not decided as wanted: somebody else was faster, be it with the same words. */
const decidedBefore = async ({ requests }: Ports, wanted: WantedDecision): Decided => {
  const now = await requests.find(wanted.id);
  return !now || now.state === 'pending' ? fail({ reason: 'contended' }) : answerTo(wanted, now);
};

/** What stands against letting them in today; the address may have gone to another organisation since they were asked for. */
const check = async (
  ports: Ports,
  { configuration }: Session,
  { organisation, email, state }: ProvisioningRequest,
): Promise<UseCaseFailure | undefined> => {
  // A foreign issuer's people are let in by their subject only.
  if (!ports.userPool) return invalid('/decision', 'not-allowed');
  if (configuration.preset.provisioning?.requests === 'off') return { reason: 'not-now', action: 'granted', state };
  const fields = await checkPlace(ports, { role: 'requester', organisation, email });
  return fields.length > 0 ? { reason: 'invalid', fields } : undefined;
};

const letIn = async (ports: Ports, session: Session, deciding: Granting): Decided => {
  const wrong = await check(ports, session, deciding.before);
  if (wrong) return fail(wrong);
  const granted = await grant(ports)(session, deciding);
  if (granted.ok) return granted;
  return fail(granted.failure.reason === 'repeated' ? { reason: 'contended' } : granted.failure);
};

const keepOut = async (ports: Ports, session: Session, { before, after, action, idempotency }: Granting): Decided => {
  const told = { what: 'provisioning-request', id: after.id, action, before, after } as const;
  const audit = auditOf(session, { ...ports, now: ports.clock.now() }, told);
  const decided = await ports.requests.decide(after, audit, idempotency);
  return decided ? ok(after) : fail({ reason: 'contended' });
};

const carryOut = async (ports: Ports, session: Session, wanted: WantedDecision, deciding: Granting): Decided => {
  const decided = await (wanted.decision === 'granted' ? letIn : keepOut)(ports, session, deciding);
  const isOvertaken = !decided.ok && decided.failure.reason === 'contended';
  return isOvertaken ? decidedBefore(ports, wanted) : decided;
};

const decide =
  (ports: Ports) =>
  async (session: Session, wanted: WantedDecision, repeatable: Repeatable): Decided => {
    const { person, repeated } = session;
    const { id, decision, reason } = wanted;
    if (!mayDo(person, 'decideRequest')) return fail({ reason: 'not-allowed', action: 'decideRequest' });
    if (repeated && !isSameRequest(repeated, repeatable)) return fail({ reason: 'key-reused' });
    const before = await ports.requests.find(id);
    if (!before) return fail({ reason: 'not-found' });
    if (before.state !== 'pending') return answerTo(wanted, before);
    const at = ports.clock.now();
    const said = reason === undefined ? {} : { reason };
    const after = { ...before, state: decision, decidedBy: person.id, decidedAt: at, ...said };
    const { idempotency } = recordOf(session, repeatable, at, { status: 200, created: id });
    return carryOut(ports, session, wanted, { before, after, action: decision, idempotency });
  };

/** Approves or refuses a pending request (R6.5); whoever is approved is let in as an administrator would do it. */
export const decideRequest =
  (ports: Ports) =>
  async (
    session: Session,
    wanted: WantedDecision,
    repeatable: Repeatable,
  ): Promise<Result<RequestView, UseCaseFailure>> =>
    viewRequest(ports.directory, session, await decide(ports)(session, wanted, repeatable));
