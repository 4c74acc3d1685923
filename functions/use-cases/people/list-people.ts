import { mayDo } from '#domain/policy';
import { fail, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { People, PeopleQuery, PersonLine } from '../ports/people.ts';
import type { Page, Session } from '../ports.ts';

/** People by name: everybody for the desk's administration, those of their own organisation for a referent. */
export const listPeople =
  ({ people }: { people: Pick<People, 'list'> }) =>
  async ({ person }: Session, wanted: PeopleQuery): Promise<Result<Page<PersonLine>, UseCaseFailure>> => {
    if (!mayDo(person, 'seePeople')) return fail({ reason: 'not-allowed', action: 'seePeople' });
    if (person.organisation === undefined) return people.list(wanted);
    const foreign = wanted.organisation !== undefined && wanted.organisation !== person.organisation;
    return foreign
      ? fail(invalid('?organisation', 'not-allowed'))
      : people.list({ ...wanted, organisation: person.organisation });
  };
