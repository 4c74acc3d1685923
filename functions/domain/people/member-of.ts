import type { Organisation } from './organisation.ts';
import type { Member, Person } from './person.ts';

/** A person with how their organisation shares its tickets now (R5.7). */
export const memberOf = (person: Person, organisation: Pick<Organisation, 'sharing'> | undefined): Member =>
  organisation?.sharing ? { ...person, sharing: organisation.sharing } : person;
