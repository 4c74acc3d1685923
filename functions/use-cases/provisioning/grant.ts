import type { Person } from '#domain/people/person';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { type SignInPorts, signInOf } from '../people/sign-in-of.ts';
import type { Organisations } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Clock, IdempotencyRecord, Ids, Session } from '../ports.ts';

export interface GrantPorts extends SignInPorts {
  readonly people: Pick<People, 'write'>;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A request, as it is once it is granted, and what the audit trail calls that. */
export interface Granting {
  readonly before: ProvisioningRequest;
  readonly after: ProvisioningRequest;
  readonly action: string;
  /** It was never pending: the wish is written with the answer. */
  readonly isNew?: true;
  readonly idempotency?: IdempotencyRecord | undefined;
}

/** What became of it; `repeated` where the same request was made before. */
type Granted = Result<ProvisioningRequest, UseCaseFailure | { readonly reason: 'repeated'; record: IdempotencyRecord }>;

const newPerson = async (
  ports: GrantPorts,
  { configuration }: Session,
  after: ProvisioningRequest,
): Promise<Person> => {
  const { id, organisation, name, email } = after;
  const found = await ports.organisations.find(organisation);
  const role = found?.thing.defaultRole ?? 'requester';
  const { language } = configuration.settings;
  return { id, name, email, role, organisation, queues: [], language, disabled: false };
};

/** Their entries of the audit trail, one of them for a wish that is made and granted at once. */
const auditsOf = (ports: GrantPorts, session: Session, { before, after, action, isNew }: Granting) => {
  const { id } = after;
  const what = 'provisioning-request' as const;
  const audit = (told: Parameters<typeof auditOf>[2]) => auditOf(session, { ...ports, now: ports.clock.now() }, told);
  return [
    ...(isNew ? [audit({ what, id, action: 'request', after: before })] : []),
    audit({ what, id, action, before, after }),
  ];
};

/**
 * Lets in whom a request is about, under the request's id, and ends the request with it: whoever is refused at the same
 * time is not in, and nothing is left half done. A tenant with a foreign issuer lets nobody in so, as an address alone
 * does not tell who signs in.
 */
export const grant =
  (ports: GrantPorts) =>
  async (session: Session, granting: Granting): Promise<Granted> => {
    const { after, isNew, idempotency } = granting;
    const person = await newPerson(ports, session, after);
    const { id } = person;
    const told = { what: 'person', id, action: 'create', after: person } as const;
    const signIn = await signInOf(ports, session, person);
    if (!signIn.ok) return signIn;
    const outcome = await ports.people.write({
      after: person,
      identities: signIn.value,
      audit: auditOf(session, { ...ports, now: ports.clock.now() }, told),
      decides: { request: after, audits: auditsOf(ports, session, granting), ...(isNew && { isNew }) },
      ...(idempotency && { idempotency }),
    });
    if (outcome.kind === 'committed') return ok(after);
    if (outcome.kind === 'repeated') return fail({ reason: 'repeated', record: outcome.record });
    const isTaken = outcome.kind === 'taken' && !outcome.names.includes('request');
    return fail(isTaken ? invalid('/email', 'already-used') : { reason: 'contended' });
  };
