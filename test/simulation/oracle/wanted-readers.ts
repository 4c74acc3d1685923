import type { Person } from '#domain/people/person';
import type { MailRule } from '#domain/preset/mail-rule';
import type { Preset, Workflow } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';
import type { World } from '../world/world.ts';
import { ruledOut } from './ruled-out.ts';

const onQueue = (people: Iterable<Person>, wanted: string): string[] =>
  [...people].filter(({ disabled, queues }) => !disabled && queues.includes(wanted)).map(({ id }) => id);

/** Supervisors in the place of whoever works on a queue, unless nobody else supervises than who did it. */
const supervisorsFor = (people: readonly Person[], queue: string, by: string): string[] => {
  const others = people.filter(({ id, disabled, role }) => !disabled && role === 'supervisor' && id !== by);
  return others.length > 0 ? others.map(({ id }) => id) : onQueue(people, queue);
};

/** What somebody decided who approves: neither the requester's side nor whoever works on it took that step. */
const isDecided = ({ type, action, changes: { state } }: TicketEvent, { transitions }: Workflow): boolean =>
  type === 'acted' &&
  transitions.some(
    ({ by, to, from, ...step }) =>
      by === 'approver' && step.action === action && to === state?.to && from.includes(state?.from ?? ''),
  );

/** What a queue hears of, each piece of news with those whom the preset's rules leave it. */
const queueNews = (event: TicketEvent, preset: Preset): readonly MailRule['to'][] => {
  const { type, changes, audience } = event;
  const rules = ruledOut(event, preset);
  const isUrgent = type === 'commented' || type === 'woken' || isDecided(event, preset.workflow);
  return [
    ...(type === 'opened' ? [rules.newInQueue] : []),
    ...(type === 'released' ? [rules.returnedToQueue] : []),
    ...((changes.queue?.from ?? null) === null ? [] : [rules.movedToQueue]),
    ...(isUrgent && audience.owner === undefined ? ['everyone' as const] : []),
  ];
};

const ownerHears = (event: TicketEvent, preset: Preset): boolean => {
  const { type, byRole, changes } = event;
  const { workflow } = preset;
  if (changes.owner?.to || ['commented', 'woken'].includes(type) || isDecided(event, workflow)) return true;
  if (type === 'noted') return !ruledOut(event, preset).noteUntold;
  const isEnd = workflow.states[changes.state?.to ?? '']?.final === true;
  return type === 'acted' && isEnd && !['operator', 'supervisor', 'clock'].includes(byRole);
};

const requesterHears = (event: TicketEvent, preset: Preset): boolean => {
  const { visibility, type, changes, article } = event;
  if (visibility !== 'public') return false;
  if (['opened', 'commented', 'replied'].includes(type) || article !== undefined) return true;
  return Boolean(changes.state?.to) && !ruledOut(event, preset).stateUntold;
};

/**
 * Who is to be mailed about an event (R5.1), written down once more: the requester of what is public and concerns them,
 * the owner of what they must know, the responsible of everything, a queue of what nobody owns, each as far as the
 * preset's rules leave it to them; nobody of their own act.
 */
export const wantedReaders = ({ desk, people }: World, event: TicketEvent): ReadonlySet<string> => {
  const { requester, owner, responsible, queue } = event.audience;
  const { preset } = desk;
  const news = queueNews(event, preset);
  const readers = [
    ...(requesterHears(event, preset) ? [requester] : []),
    ...(ownerHears(event, preset) && owner ? [owner] : []),
    ...(responsible ? [responsible] : []),
    ...(news.includes('everyone') ? onQueue(people.values(), queue) : []),
    ...(news.includes('supervisors') ? supervisorsFor([...people.values()], queue, event.by) : []),
  ];
  const isConfirmation = event.type === 'opened' && event.by === requester;
  return new Set(readers.filter((id) => id !== event.by || (isConfirmation && id === requester)));
};
