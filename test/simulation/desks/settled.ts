import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';

/** The queues of another desk on which the people of the cast work who have a queue at home. */
export interface Queues {
  readonly students: readonly string[];
  readonly students_second: readonly string[];
  readonly teaching: readonly string[];
}

/** People of whom the desks of other presets have more: a second supervisor, and somebody who may be dismissed. */
const more: readonly Person[] = [
  { ...cast.sofia, id: 'simone', name: 'Canarina simone', email: 'simone@canarini.example' },
  { ...cast.olga, id: 'piero', name: 'Canarina piero', email: 'piero@canarini.example' },
];

const onQueues = (person: Person, queues: Queues): Person => ({
  ...person,
  queues: person.queues.flatMap((queue) => (queue in queues ? queues[queue as keyof Queues] : [])),
});

/** The people of the cast on another desk; `chosen` are those whom their organisation has chosen to see its tickets. */
export const peopleOn = (queues: Queues, chosen: readonly string[] = []): ReadonlyMap<string, Person> =>
  new Map(
    [...Object.values<Person>(cast), ...more].map((person) => [
      person.id,
      { ...onQueues(person, queues), ...(chosen.includes(person.id) && { sharesTickets: true as const }) },
    ]),
  );

/** Two organisations whose ids begin alike; both may open tickets in all areas here. */
export const organisationsWith = (
  areas: readonly string[],
  first: Partial<Organisation>,
  second: Partial<Organisation>,
): readonly Organisation[] => {
  const agreements = [{ id: 'all', areas, from: '2025-01-01', to: '2030-12-31' }];
  return [
    { id: 'aurora', name: 'Ateneo', agreements, ...first },
    { id: 'aurora-2', name: 'Ateneo', agreements, ...second },
  ];
};
