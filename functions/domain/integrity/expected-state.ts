import type { Preset, Transition, Trigger } from '../preset/preset.ts';
import type { TicketEvent } from '../ticket/event.ts';
import { findTransition } from '../ticket/find-transition.ts';
import { thoseAtWork } from '../ticket/those-at-work.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Step } from './steps-of.ts';

const customerRoles: ReadonlySet<string> = new Set(['requester', 'referent', 'api_client']);

/** The state in which the preset's workflow lets an event leave the ticket; none where it forbids the event (I5). */
export const expectedState = ({ before, event, after }: Step, { workflow }: Preset): string | undefined => {
  if (!before) return event.type === 'opened' ? workflow.initial : undefined;
  const follow = (action: string, by: Trigger) => findTransition(workflow, before, action, by)?.to;
  const approval = findTransition(workflow, before, event.action ?? '', 'approver');
  const approved = approval && isApprovers(approval, before, event) ? approval.to : undefined;
  switch (event.type) {
    case 'opened':
      return undefined;
    case 'commented':
      return workflow.states[before.state]?.reopens?.to ?? follow('comment', 'requester') ?? before.state;
    case 'acted':
      return follow(event.action ?? '', triggerOf(event.byRole)) ?? approved;
    case 'closed':
      return follow('close', 'clock');
    case 'woken':
      return follow('wake', 'clock');
    case 'reclassified': {
      const remap = workflow.remaps.find(({ type, from }) => type === after.type && from.includes(before.state));
      return after.type === before.type ? before.state : (remap?.to ?? before.state);
    }
    default:
      return before.state;
  }
};

/** Four eyes see an approval: it is a supervisor's, or a referent's where they are asked, of what is not their own. */
const isApprovers = ({ approver }: Transition, before: Ticket, { by, byRole }: TicketEvent): boolean =>
  (byRole === 'supervisor' || (byRole === 'referent' && approver === 'organisation')) &&
  !thoseAtWork(before).includes(by);

const triggerOf = (role: string): Trigger => {
  if (role === 'clock') return 'clock';
  return customerRoles.has(role) ? 'requester' : 'operator';
};
