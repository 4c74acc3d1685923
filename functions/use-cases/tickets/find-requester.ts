import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { Directory, Session } from '../ports.ts';

interface Ports {
  readonly directory: Pick<Directory, 'memberByEmail'>;
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
  const found = email === undefined ? session : await ports.directory.memberByEmail(email);
  if (!found?.organisation || found.person.disabled) return fail(invalid('/requester', 'unknown-person'));
  const { person: requester, organisation } = found;
  const sameSide = person.role !== 'api_client' || organisation.id === person.organisation;
  return sameSide ? ok({ requester, organisation }) : fail(invalid('/requester', 'unknown-person'));
};
