import type { Transition, Trigger, Workflow } from '../preset/preset.ts';
import type { Ticket } from './ticket.ts';

/** The one arrow that an action follows from a ticket's state, for its type; the preset's check keeps it the only one. */
export const findTransition = (
  workflow: Workflow,
  ticket: Pick<Ticket, 'state' | 'type'>,
  action: string,
  by: Trigger,
): Transition | undefined =>
  workflow.transitions.find((arrow) => arrow.action === action && arrow.by === by && leaves(arrow, ticket));

/** Whether an arrow leaves the ticket's state and applies to its type. */
export const leaves = (arrow: Transition, ticket: Pick<Ticket, 'state' | 'type'>): boolean =>
  arrow.from.includes(ticket.state) && (arrow.types === undefined || arrow.types.includes(ticket.type));
