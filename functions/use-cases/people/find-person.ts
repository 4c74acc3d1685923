import type { Person } from '#domain/people/person';
import { mayDo } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Versioned } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Session } from '../ports.ts';

/** A person whom the caller may see and, where `right` says so, change; API clients are looked after in the tenant file. */
export const findPerson = async (
  people: Pick<People, 'find'>,
  { person }: Session,
  id: string,
  right: 'seePeople' | 'changePeople',
): Promise<Result<Versioned<Person>, UseCaseFailure>> => {
  if (!mayDo(person, right)) return fail({ reason: 'not-allowed', action: right });
  const found = await people.find(id);
  const theirs = { requester: id, organisation: found?.thing.organisation ?? '' };
  return found && found.thing.role !== 'api_client' && mayDo(person, right, theirs)
    ? ok(found)
    : fail({ reason: 'not-found' });
};
