import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { Directory, Session } from '../ports.ts';

interface Ports {
  readonly directory: Pick<Directory, 'personByEmail' | 'organisation'>;
}

/** For whom a ticket is opened, and the organisation whose agreements count. */
export interface RequestedFor {
  readonly requester: Person;
  readonly organisation: Organisation;
}

/** Who the ticket is for: the caller, or the person they name and may open for (R1.10). */
export const findRequester = async (
  ports: Ports,
  session: Session,
  email?: string,
): Promise<Result<RequestedFor, UseCaseFailure>> => {
  const { person } = session;
  if (!mayDo(person, email === undefined ? 'open' : 'openForOthers')) {
    if (email !== undefined) return fail(invalid('/requester', 'not-allowed'));
    const opensForOthers = mayDo(person, 'openForOthers');
    return fail(opensForOthers ? invalid('/requester', 'required') : { reason: 'not-allowed', action: 'open' });
  }
  const requester = email === undefined ? person : await ports.directory.personByEmail(email);
  const sameSide = person.role !== 'api_client' || requester?.organisation === person.organisation;
  if (!requester?.organisation || requester.disabled || !sameSide) return fail(invalid('/requester', 'unknown-person'));
  const organisation =
    requester.organisation === session.organisation?.id
      ? session.organisation
      : await ports.directory.organisation(requester.organisation);
  return organisation ? ok({ requester, organisation }) : fail(invalid('/requester', 'unknown-person'));
};
