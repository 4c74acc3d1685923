import type { Person } from '#domain/people/person';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import { auditOf } from '../administration/audit-of.ts';
import type { UseCaseFailure } from '../failure.ts';
import { type SignInPorts, signInOf } from '../people/sign-in-of.ts';
import type { Organisations } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Clock, Ids, Session } from '../ports.ts';

export interface GrantPorts extends SignInPorts {
  readonly people: Pick<People, 'write'>;
  readonly organisations: Pick<Organisations, 'find'>;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** A pending request, as it is once it is granted, and what the audit trail calls that. */
export interface Granting {
  readonly before: ProvisioningRequest;
  readonly after: ProvisioningRequest;
  readonly action: string;
}

/**
 * Lets in whom a request is about, under the request's id, and ends the request with it: whoever is refused at the same
 * time is not in. A tenant with a foreign issuer lets nobody in so, as an address alone does not tell who signs in.
 */
export const grant =
  (ports: GrantPorts) =>
  async (
    session: Session,
    { before, after, action }: Granting,
  ): Promise<Result<ProvisioningRequest, UseCaseFailure>> => {
    const { id, organisation, name, email } = after;
    const found = await ports.organisations.find(organisation);
    const role = found?.thing.defaultRole ?? 'requester';
    const { language } = session.configuration.settings;
    const person: Person = { id, name, email, role, organisation, queues: [], language, disabled: false };
    const audit = (told: Parameters<typeof auditOf>[2]) => auditOf(session, { ...ports, now: ports.clock.now() }, told);
    const outcome = await ports.people.write({
      after: person,
      identities: await signInOf(ports, person),
      audit: audit({ what: 'person', id, action: 'create', after: person }),
      decides: { request: after, audit: audit({ what: 'provisioning-request', id, action, before, after }) },
    });
    if (outcome.kind === 'committed') return ok(after);
    const isTaken = outcome.kind === 'taken' && !outcome.names.includes('request');
    return fail(isTaken ? invalid('/email', 'already-used') : { reason: 'contended' });
  };
