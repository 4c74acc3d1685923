import type { Transition, Trigger, Workflow } from '../preset/preset.ts';
import type { Ticket } from './ticket.ts';

/**
 * The one transition that an action follows from a ticket's
 * state, for its type; the preset's check keeps it the only one.
 */
export const findTransition = (
  workflow: Workflow,
  ticket: Pick<Ticket, 'state' | 'type'>,
  action: string,
  by: Trigger,
): Transition | undefined =>
  workflow.transitions.find(
    (transition) => transition.action === action && transition.by === by && leaves(transition, ticket),
  );

/** Whether a transition leaves the ticket's state and applies to its type. */
export const leaves = (transition: Transition, ticket: Pick<Ticket, 'state' | 'type'>): boolean =>
  transition.from.includes(ticket.state) && (transition.types === undefined || transition.types.includes(ticket.type));
