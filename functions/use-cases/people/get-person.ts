import type { Person } from '#domain/people/person';
import type { Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Versioned } from '../ports/organisations.ts';
import type { People } from '../ports/people.ts';
import type { Session } from '../ports.ts';
import { findPerson } from './find-person.ts';

/** One person, as they are now. */
export const getPerson =
  ({ people }: { people: Pick<People, 'find'> }) =>
  (session: Session, id: string): Promise<Result<Versioned<Person>, UseCaseFailure>> =>
    findPerson(people, session, id, 'seePeople');
