import type { TicketEvent } from '#domain/ticket/event';
import type { World } from '../world/world.ts';
import { nowOf } from './now-of.ts';

/**
 * Who may be asked to decide since an event, written down once more: the supervisors, and the referents of the ticket's
 * organisation where the preset asks them. Whom of them it concerns is asked of the ticket when somebody mails.
 */
export const possibleApprovers = (world: World, event: TicketEvent): ReadonlySet<string> => {
  const entered = event.changes.state?.to ?? '';
  const steps = world.desk.preset.workflow.transitions.filter(
    ({ by, from }) => by === 'approver' && from.includes(entered),
  );
  if (steps.length === 0) return new Set();
  const asksReferents = steps.some(({ approver }) => approver === 'organisation');
  const home = nowOf(world, event.number)?.organisation;
  const asked = [...world.people.values()].filter(
    ({ role, organisation }) =>
      role === 'supervisor' || (asksReferents && role === 'referent' && organisation === home),
  );
  return new Set(asked.map(({ id }) => id));
};
