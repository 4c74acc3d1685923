import type { Actor } from '../people/person.ts';
import { isStaff } from '../people/person.ts';
import type { Right } from '../policy.ts';
import { mayDo } from '../policy.ts';
import type { Transition, Workflow } from '../preset/preset.ts';
import type { DecisionContext } from './context.ts';
import { thoseAtWork } from './those-at-work.ts';
import type { Ticket } from './ticket.ts';

/**
 * Whether a step is this actor's to take, once the policy lets them: on the desk's side they need the right on the queue
 * that the step asks for (R2.3); four eyes see an approval, so that it is nobody's who asked for the work or does it, and a
 * referent's only where the preset asks the organisation (R3.10).
 */
export const mayTake = (
  { actor, configuration }: Pick<DecisionContext, 'actor' | 'configuration'>,
  ticket: Ticket,
  step: Transition,
): boolean => {
  if (step.by === 'operator') return mayDo(actor, rightOf(step, configuration.preset.workflow), ticket);
  return step.by !== 'approver' || mayApprove(actor, ticket, step);
};

const mayApprove = (actor: Actor, ticket: Ticket, { approver }: Transition): boolean =>
  !thoseAtWork(ticket).includes(actor.id) && (isStaff(actor) || approver === 'organisation');

/** A step that ends the work closes, one that makes the actor the owner owns, any other one tells the requester. */
const rightOf = ({ to, effects = [] }: Transition, { states }: Workflow): Right => {
  if (states[to]?.final || effects.includes('await-silence')) return 'finish';
  return effects.includes('own') ? 'takeOver' : 'reply';
};
