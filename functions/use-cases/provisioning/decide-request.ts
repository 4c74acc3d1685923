import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import type { ProvisioningRequests } from '../ports/provisioning-requests.ts';
import type { Directory, Session } from '../ports.ts';
import { type GrantPorts, grant } from './grant.ts';
import { type RequestView, viewRequest } from './view-request.ts';

interface Ports extends GrantPorts {
  readonly requests: Pick<ProvisioningRequests, 'find' | 'decide'>;
  readonly directory: Pick<Directory, 'names'>;
}

type Decision = Extract<ProvisioningRequest['state'], 'granted' | 'refused'>;

/** Lets in whom the request is about, or tells why not: a foreign issuer's people are let in by their subject only. */
const refusedToLetIn = async (
  ports: Ports,
  session: Session,
  request: ProvisioningRequest,
): Promise<UseCaseFailure | undefined> => {
  if (!ports.userPool) return invalid('/decision', 'not-allowed');
  const granted = await grant(ports)(session, request);
  return granted.ok ? undefined : granted.failure;
};

const decide =
  (ports: Ports) =>
  async (session: Session, id: string, decision: Decision): Promise<Result<ProvisioningRequest, UseCaseFailure>> => {
    const { person } = session;
    if (!mayDo(person, 'decideRequest')) return fail({ reason: 'not-allowed', action: 'decideRequest' });
    const request = await ports.requests.find(id);
    if (!request) return fail({ reason: 'not-found' });
    if (request.state === decision) return ok(request);
    const notNow = { reason: 'not-now', action: decision, state: request.state } as const;
    if (request.state !== 'pending') return fail(notNow);
    const refused = decision === 'granted' ? await refusedToLetIn(ports, session, request) : undefined;
    if (refused) return fail(refused);
    const now = ports.clock.now();
    const after: ProvisioningRequest = { ...request, state: decision, decidedBy: person.id, decidedAt: now };
    const told = { what: 'provisioning-request', id, action: decision, before: request, after } as const;
    const decided = await ports.requests.decide(after, auditOf(session, { ...ports, now }, told));
    return decided ? ok(after) : fail(notNow);
  };

/** Approves or refuses a pending request (R6.5); whoever is approved is let in as an administrator would do it. */
export const decideRequest =
  (ports: Ports) =>
  async (session: Session, id: string, decision: Decision): Promise<Result<RequestView, UseCaseFailure>> =>
    viewRequest(ports.directory, session, await decide(ports)(session, id, decision));
