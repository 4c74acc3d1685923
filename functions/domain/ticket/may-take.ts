import type { Actor } from '../people/person.ts';
import { isStaff } from '../people/person.ts';
import type { Transition } from '../preset/preset.ts';
import type { Ticket } from './ticket.ts';

/**
 * Whether a step is this actor's to take, once the policy lets them: four eyes see an approval, so that it is neither
 * the requester's nor the owner's, and a referent's only where the preset asks the organisation (R3.10).
 */
export const mayTake = (
  actor: Actor,
  ticket: Pick<Ticket, 'requester' | 'owner'>,
  { by, approver }: Pick<Transition, 'by' | 'approver'>,
): boolean =>
  by !== 'approver' ||
  (actor.id !== ticket.requester && actor.id !== ticket.owner && (isStaff(actor) || approver === 'organisation'));
