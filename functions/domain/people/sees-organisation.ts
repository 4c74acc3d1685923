import type { SharingMode } from './organisation.ts';
import type { Actor, Member } from './person.ts';

const chosenBy: Readonly<Record<SharingMode, (person: Pick<Member, 'role' | 'sharesTickets'>) => boolean>> = {
  no: () => false,
  referents: ({ role }) => role === 'referent',
  members: ({ role, sharesTickets }) => role === 'referent' || sharesTickets === true,
  everyone: () => true,
};

/**
 * Whether somebody sees all tickets of their organisation, not only those that they opened (R5.7). An organisation's own
 * system is none of its people: it always does. The desk belongs to no organisation.
 */
export const seesOrganisation = (actor: Actor): boolean => {
  if (actor.role === 'api_client') return true;
  const isMember = actor.role === 'requester' || actor.role === 'referent';
  return isMember && chosenBy[actor.sharing ?? 'referents'](actor);
};
