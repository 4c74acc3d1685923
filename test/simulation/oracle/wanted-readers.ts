import type { Person } from '#domain/people/person';
import type { Workflow } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';
import type { World } from '../world/world.ts';

const onQueue = (people: Iterable<Person>, wanted: string): string[] =>
  [...people].filter(({ disabled, queues }) => !disabled && queues.includes(wanted)).map(({ id }) => id);

/** What somebody decided who approves: neither the requester's side nor whoever works on it took that step. */
const isDecided = ({ type, action, changes: { state } }: TicketEvent, { transitions }: Workflow): boolean =>
  type === 'acted' &&
  transitions.some(
    ({ by, to, from, ...step }) =>
      by === 'approver' && step.action === action && to === state?.to && from.includes(state?.from ?? ''),
  );

const queueHears = (event: TicketEvent, workflow: Workflow): boolean => {
  const { type, changes, audience } = event;
  if (type === 'opened' || type === 'released' || (changes.queue?.from ?? null) !== null) return true;
  return audience.owner === undefined && (type === 'commented' || type === 'woken' || isDecided(event, workflow));
};

const ownerHears = (event: TicketEvent, workflow: Workflow): boolean => {
  const { type, byRole, changes } = event;
  if (changes.owner?.to || ['commented', 'noted', 'woken'].includes(type) || isDecided(event, workflow)) return true;
  const isEnd = workflow.states[changes.state?.to ?? '']?.final === true;
  return type === 'acted' && isEnd && !['operator', 'supervisor', 'clock'].includes(byRole);
};

const requesterHears = ({ visibility, type, changes, article }: TicketEvent): boolean =>
  visibility === 'public' &&
  (['opened', 'commented', 'replied'].includes(type) || Boolean(changes.state?.to) || article !== undefined);

/**
 * Who is to be mailed about an event (R5.1), written down once more: the requester of what is public and concerns them,
 * the owner of what they must know, the responsible of everything, a queue of what nobody owns; nobody of their own act.
 */
export const wantedReaders = ({ desk, people }: World, event: TicketEvent): ReadonlySet<string> => {
  const { requester, owner, responsible, queue } = event.audience;
  const { workflow } = desk.preset;
  const readers = [
    ...(requesterHears(event) ? [requester] : []),
    ...(ownerHears(event, workflow) && owner ? [owner] : []),
    ...(responsible ? [responsible] : []),
    ...(queueHears(event, workflow) ? onQueue(people.values(), queue) : []),
  ];
  const isConfirmation = event.type === 'opened' && event.by === requester;
  return new Set(readers.filter((id) => id !== event.by || (isConfirmation && id === requester)));
};
