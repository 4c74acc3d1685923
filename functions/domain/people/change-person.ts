import type { Preset } from '../preset/preset.ts';
import type { Person } from './person.ts';
import type { QueueRight } from './queue-right.ts';

/** What the administration may say of a person; what is not named stays, `null` removes. */
export interface PersonChange {
  readonly name?: string;
  readonly role?: Person['role'];
  readonly organisation?: string | null;
  /** Queues besides those of the groups. */
  readonly queues?: readonly string[];
  readonly groups?: readonly string[];
  readonly rights?: Person['rights'] | null;
  readonly language?: Person['language'];
  /** `false` takes the choice back. */
  readonly sharesTickets?: boolean;
  /** `true` puts them out at once, whatever their token says. */
  readonly disabled?: boolean;
}

/** Whether somebody of this role belongs to an organisation; the others belong to the desk. */
export const isOutside = (role: Person['role']): boolean =>
  role === 'requester' || role === 'referent' || role === 'api_client';

/**
 * A person after a change. Groups are resolved into queues here, so that a request reads them with the person; what a
 * role does not have, nobody of that role keeps.
 */
export const changePerson = (before: Person, change: PersonChange, preset: Pick<Preset, 'groups'>): Person => {
  const { id, email, phone } = before;
  const { name = before.name, role = before.role, language = before.language, disabled = before.disabled } = change;
  const organisation = change.organisation === undefined ? before.organisation : change.organisation;
  return {
    id,
    name,
    role,
    language,
    disabled,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(isOutside(role) && organisation && { organisation }),
    ...(isChosen(before, change) && hasMembers(role) && { sharesTickets: true }),
    ...(role === 'operator' ? workOf(before, change, preset) : { queues: [] }),
  };
};

/** Whether an organisation may choose people of this role to see its tickets (R5.7). */
export const hasMembers = (role: Person['role']): boolean => role === 'requester' || role === 'referent';

/** An organisation chooses for itself: whoever goes to another one was not chosen there. */
const isChosen = (before: Person, { sharesTickets, organisation = before.organisation }: PersonChange): boolean =>
  sharesTickets ?? (before.sharesTickets === true && organisation === before.organisation);

const workOf = (
  before: Person,
  change: PersonChange,
  preset: Pick<Preset, 'groups'>,
): Pick<Person, 'queues' | 'groups' | 'ownQueues' | 'rights'> => {
  const { queues, groups = before.groups ?? [], rights = before.rights } = change;
  const own = [...new Set(queues ?? before.ownQueues ?? before.queues)];
  const all = [...new Set([...own, ...groups.flatMap((group) => queuesOf(group, preset))])];
  const kept = Object.entries(rights ?? {}).filter(([queue]) => all.includes(queue) || !isOfWork(change));
  return {
    queues: all,
    ...(groups.length > 0 && { groups: [...new Set(groups)], ownQueues: own }),
    ...(kept.length > 0 && { rights: Object.fromEntries(kept.map(([queue, given]) => [queue, withReading(given)])) }),
  };
};

/** What is not: a queue that a group lost may come back to it, and then its members' rights there are as narrow as before. */
const isOfWork = ({ queues, groups, rights }: PersonChange): boolean => Boolean(queues ?? groups ?? rights);

const queuesOf = (group: string, { groups = {} }: Pick<Preset, 'groups'>): readonly string[] =>
  Object.hasOwn(groups, group) ? (groups[group]?.queues ?? []) : [];

/** Whoever may do anything on a queue may read it. */
const withReading = (rights: readonly QueueRight[]): readonly QueueRight[] => [
  ...new Set<QueueRight>(['read', ...rights]),
];
