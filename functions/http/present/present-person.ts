import type { PersonAnswer, PersonLineAnswer } from '#contract/answers/person';
import type { Person } from '#domain/people/person';
import type { PersonLine } from '#use-cases/ports/people';
import { withoutAbsent } from './without-absent.ts';

/** A line of a list of people. */
export const presentPersonLine = ({ id, name, role, disabled, email, organisation }: PersonLine): PersonLineAnswer => ({
  id,
  name,
  role,
  disabled,
  ...withoutAbsent({ email, organisation }),
});

/** A person as the administration looks after them. */
export const presentPerson = (person: Person): PersonAnswer => ({
  ...presentPersonLine(person),
  language: person.language,
  ...withoutAbsent({ phone: person.phone, sharesTickets: person.sharesTickets }),
  queues: [...person.queues],
  ownQueues: [...(person.ownQueues ?? person.queues)],
  groups: [...(person.groups ?? [])],
  rights: Object.fromEntries(
    Object.entries(person.rights ?? {})
      .filter(([queue]) => person.queues.includes(queue))
      .map(([queue, given]) => [queue, [...given]]),
  ),
});
