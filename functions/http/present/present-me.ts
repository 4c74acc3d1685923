import type { MeAnswer } from '#contract/answers/me';
import { memberOf } from '#domain/people/member-of';
import type { Person } from '#domain/people/person';
import { isStaff } from '#domain/people/person';
import { seesOrganisation } from '#domain/people/sees-organisation';
import type { Session } from '#use-cases/ports';
import { withoutAbsent } from './without-absent.ts';

/** What the API knows of the caller. */
export const presentMe = (person: Person, organisation: Session['organisation']): MeAnswer => ({
  id: person.id,
  name: person.name,
  role: person.role,
  language: person.language,
  ...withoutAbsent({ email: person.email, phone: person.phone }),
  ...(organisation && { organisation: { id: organisation.id, name: organisation.name } }),
  ...(isStaff(person) && { queues: [...person.queues] }),
  ...(seesOrganisation(memberOf(person, organisation)) && { seesOrganisation: true }),
});
