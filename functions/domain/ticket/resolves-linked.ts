import type { Workflow } from '../preset/preset.ts';
import type { TicketEvent } from './event.ts';
import { findTransition } from './find-transition.ts';
import type { Ticket } from './ticket.ts';

const deskRoles: ReadonlySet<string> = new Set(['operator', 'supervisor']);

/** Whether an event is the step of a problem with which the tickets that it caused are resolved too (R3.10). */
export const resolvesLinked = (
  workflow: Workflow,
  before: Pick<Ticket, 'state' | 'type'>,
  { action, byRole }: Pick<TicketEvent, 'action' | 'byRole'>,
): boolean => {
  if (action === undefined || !deskRoles.has(byRole)) return false;
  const step = findTransition(workflow, before, action, 'operator');
  return step?.effects?.includes('resolve-linked') ?? false;
};
