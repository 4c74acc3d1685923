import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import type { ProvisioningRequests } from '../ports/provisioning-requests.ts';
import type { Directory, Session } from '../ports.ts';
import { type Granting, type GrantPorts, grant } from './grant.ts';
import { type RequestView, viewRequest } from './view-request.ts';

interface Ports extends GrantPorts {
  readonly requests: Pick<ProvisioningRequests, 'find' | 'decide'>;
  readonly directory: Pick<Directory, 'names'>;
}

type Decision = Extract<ProvisioningRequest['state'], 'granted' | 'refused'>;

/** Why the request is not decided as wanted: somebody else was faster, be it with the same word. */
const decidedBefore = async (
  { requests }: Ports,
  { id }: ProvisioningRequest,
  decision: Decision,
): Promise<Result<ProvisioningRequest, UseCaseFailure>> => {
  const now = await requests.find(id);
  if (!now || now.state === 'pending') return fail({ reason: 'contended' });
  return now.state === decision ? ok(now) : fail({ reason: 'not-now', action: decision, state: now.state });
};

const carryOut = async (
  ports: Ports,
  session: Session,
  granting: Granting,
): Promise<Result<ProvisioningRequest, UseCaseFailure>> => {
  const { before, after, action } = granting;
  if (after.state === 'granted') return grant(ports)(session, granting);
  const told = { what: 'provisioning-request', id: after.id, action, before, after } as const;
  const decided = await ports.requests.decide(after, auditOf(session, { ...ports, now: ports.clock.now() }, told));
  return decided ? ok(after) : fail({ reason: 'contended' });
};

const decide =
  (ports: Ports) =>
  async (session: Session, id: string, decision: Decision): Promise<Result<ProvisioningRequest, UseCaseFailure>> => {
    const { person } = session;
    if (!mayDo(person, 'decideRequest')) return fail({ reason: 'not-allowed', action: 'decideRequest' });
    const request = await ports.requests.find(id);
    if (!request) return fail({ reason: 'not-found' });
    if (request.state === decision) return ok(request);
    if (request.state !== 'pending') return decidedBefore(ports, request, decision);
    // A foreign issuer's people are let in by their subject only.
    if (decision === 'granted' && !ports.userPool) return fail(invalid('/decision', 'not-allowed'));
    const after = { ...request, state: decision, decidedBy: person.id, decidedAt: ports.clock.now() };
    const decided = await carryOut(ports, session, { before: request, after, action: decision });
    const isOvertaken = !decided.ok && decided.failure.reason === 'contended';
    return isOvertaken ? decidedBefore(ports, request, decision) : decided;
  };

/** Approves or refuses a pending request (R6.5); whoever is approved is let in as an administrator would do it. */
export const decideRequest =
  (ports: Ports) =>
  async (session: Session, id: string, decision: Decision): Promise<Result<RequestView, UseCaseFailure>> =>
    viewRequest(ports.directory, session, await decide(ports)(session, id, decision));
