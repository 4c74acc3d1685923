import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';

/** Names and addresses hold a word that nothing else does, so that one search finds them where they must not be. */
const person = (id: string, role: Person['role'], more: Partial<Person> = {}): Person => ({
  id,
  name: `Canarina ${id}`,
  email: `${id}@canarini.example`,
  role,
  queues: [],
  language: 'it',
  disabled: false,
  ...more,
});
const aurora = { organisation: 'aurora' };
const otherAurora = { organisation: 'aurora-2' };

/** People of every role; those of the second organisation are called like those of the first. */
export const cast = {
  anna: person('anna', 'requester', aurora),
  bruno: person('bruno', 'requester', aurora),
  emma: person('emma', 'requester', { ...aurora, language: 'en' }),
  rita: person('rita', 'referent', aurora),
  robot: person('robot', 'api_client', aurora),
  otherAnna: person('anna-2', 'requester', otherAurora),
  otherRita: person('rita-2', 'referent', otherAurora),
  otherRobot: person('robot-2', 'api_client', otherAurora),
  olga: person('olga', 'operator', { queues: ['students'] }),
  oscar: person('oscar', 'operator', { queues: ['students', 'students_second'] }),
  otto: person('otto', 'operator', { queues: ['teaching'] }),
  nina: person('nina', 'operator'),
  sofia: person('sofia', 'supervisor'),
  ada: person('ada', 'tenant_admin'),
  dario: person('dario', 'requester', { ...aurora, disabled: true }),
  dora: person('dora', 'operator', { queues: ['students'], disabled: true }),
} as const satisfies Record<string, Person>;

const agreement = (id: string, areas: readonly string[], [from, to]: readonly [string, string]) => ({
  id,
  areas,
  from,
  to,
});
const inForce = ['2025-01-01', '2027-12-31'] as const;
const over = ['2024-01-01', '2025-12-31'] as const;
const later = ['2026-04-01', '2027-12-31'] as const;

/** Two organisations whose ids begin alike; on 10 March 2026 each has one agreement in force, one over and one to come. */
export const organisations: readonly Organisation[] = [
  {
    id: 'aurora',
    name: 'Ateneo',
    agreements: [
      agreement('a', ['enrolment', 'career', 'exams', 'library'], inForce),
      agreement('b', ['research'], over),
      agreement('c', ['accounting'], later),
    ],
  },
  {
    id: 'aurora-2',
    name: 'Ateneo',
    agreements: [
      agreement('a', ['enrolment', 'exams'], inForce),
      agreement('b', ['career'], over),
      agreement('c', ['library'], later),
    ],
  },
];
