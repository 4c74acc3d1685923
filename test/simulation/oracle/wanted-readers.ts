import type { Person } from '#domain/people/person';
import type { TicketEvent } from '#domain/ticket/event';
import { portal } from '#support/ground/portal';

const onQueue = (people: Iterable<Person>, wanted: string): string[] =>
  [...people].filter(({ disabled, queues }) => !disabled && queues.includes(wanted)).map(({ id }) => id);

const queueHears = ({ type, changes, audience }: TicketEvent): boolean => {
  if (type === 'opened' || type === 'released' || (changes.queue?.from ?? null) !== null) return true;
  return type === 'commented' && audience.owner === undefined;
};

const ownerHears = ({ type, byRole, changes }: TicketEvent): boolean => {
  if (changes.owner?.to || type === 'commented' || type === 'noted') return true;
  const isEnd = portal.workflow.states[changes.state?.to ?? '']?.final === true;
  return type === 'acted' && isEnd && !['operator', 'supervisor'].includes(byRole);
};

const requesterHears = ({ visibility, type, changes, article }: TicketEvent): boolean =>
  visibility === 'public' &&
  (['opened', 'commented', 'replied'].includes(type) || Boolean(changes.state?.to) || article !== undefined);

/**
 * Who is to be mailed about an event (R5.1), written down once more: the requester of what is public and concerns them,
 * the owner of what they must know, the responsible of everything, a queue of what nobody owns; nobody of their own act.
 */
export const wantedReaders = (event: TicketEvent, people: Iterable<Person>): ReadonlySet<string> => {
  const { requester, owner, responsible, queue } = event.audience;
  const readers = [
    ...(requesterHears(event) ? [requester] : []),
    ...(ownerHears(event) && owner ? [owner] : []),
    ...(responsible ? [responsible] : []),
    ...(queueHears(event) ? onQueue(people, queue) : []),
  ];
  const isConfirmation = event.type === 'opened' && event.by === requester;
  return new Set(readers.filter((id) => id !== event.by || (isConfirmation && id === requester)));
};
