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

/**
 * Lets in whom a request is about, under the request's id: done again after a failure it finds them there. A tenant with a
 * foreign issuer lets nobody in so, as an address alone does not tell who signs in.
 */
export const grant =
  (ports: GrantPorts) =>
  async (session: Session, request: ProvisioningRequest): Promise<Result<Person, UseCaseFailure>> => {
    const { id, organisation, name, email } = request;
    const found = await ports.organisations.find(organisation);
    const role = found?.thing.defaultRole ?? 'requester';
    const { language } = session.configuration.settings;
    const person: Person = { id, name, email, role, organisation, queues: [], language, disabled: false };
    const outcome = await ports.people.write({
      after: person,
      identities: await signInOf(ports, person),
      audit: auditOf(
        session,
        { ...ports, now: ports.clock.now() },
        { what: 'person', id, action: 'create', after: person },
      ),
    });
    if (outcome.kind === 'taken') return fail(invalid('/email', 'already-used'));
    return outcome.kind === 'repeated' ? fail({ reason: 'contended' }) : ok(person);
  };
