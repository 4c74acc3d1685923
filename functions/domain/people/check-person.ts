import type { Preset } from '../preset/preset.ts';
import type { FieldFailure } from '../ticket/failure.ts';
import { hasMembers, isOutside, type PersonChange } from './change-person.ts';
import type { Person } from './person.ts';

/** What is wrong with what is said of a person: names of nothing, and what their role does not have. */
export const checkPerson = (
  said: PersonChange,
  after: Pick<Person, 'role' | 'organisation' | 'queues'>,
  preset: Pick<Preset, 'groups' | 'queues'>,
): readonly FieldFailure[] => [
  ...checkOrganisation(said, after),
  ...(after.role === 'operator' ? checkWork(said, after, preset) : noWork(said)),
  ...(said.sharesTickets && !hasMembers(after.role)
    ? [{ pointer: '/sharesTickets', code: 'not-allowed' } as const]
    : []),
];

const checkOrganisation = (
  said: PersonChange,
  { role, organisation }: Pick<Person, 'role' | 'organisation'>,
): readonly FieldFailure[] => {
  if (!isOutside(role)) return said.organisation ? [{ pointer: '/organisation', code: 'not-allowed' }] : [];
  return organisation === undefined ? [{ pointer: '/organisation', code: 'required' }] : [];
};

const noWork = ({ queues, groups, rights }: PersonChange): readonly FieldFailure[] =>
  Object.entries({ queues, groups, rights })
    .filter(([, given]) => given && Object.keys(given).length > 0)
    .map(([field]) => ({ pointer: `/${field}`, code: 'not-allowed' }));

const checkWork = (
  { queues = [], groups = [], rights }: PersonChange,
  after: Pick<Person, 'queues'>,
  preset: Pick<Preset, 'groups' | 'queues'>,
): readonly FieldFailure[] => [
  ...unknown(queues, preset.queues).map((at) => ({ pointer: `/queues/${at}`, code: 'unknown-queue' }) as const),
  ...unknown(groups, preset.groups ?? {}).map((at) => ({ pointer: `/groups/${at}`, code: 'unknown-value' }) as const),
  ...Object.keys(rights ?? {})
    .filter((queue) => !after.queues.includes(queue))
    .map((queue) => ({ pointer: `/rights/${queue}`, code: 'unknown-queue' }) as const),
];

const unknown = (names: readonly string[], known: Readonly<Record<string, unknown>>): readonly number[] =>
  names.flatMap((name, at) => (Object.hasOwn(known, name) ? [] : [at]));
