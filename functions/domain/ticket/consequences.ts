import { priorityOf } from '../catalogue/priority-of.ts';
import { queueOf } from '../catalogue/queue-of.ts';
import { withForm } from '../forms/with-form.ts';
import type { DecisionContext } from './context.ts';
import type { Patch } from './draft.ts';
import { enterState } from './enter-state.ts';
import type { Classification, Ticket } from './ticket.ts';

/**
 * What new facts entail: the matrix's priority (R1.11), the
 * competent queue (R2.1), a state that the new type has (R3.7);
 * what was told of a change or a cause belongs to the old one.
 */
export const consequences = (ticket: Ticket, facts: Classification, context: DecisionContext): Patch => ({
  priority: priorityOf(context.configuration.preset, facts),
  ...newQueue(ticket, facts, context),
  ...newState(ticket, facts, context),
  ...(facts.type !== ticket.type && { window: null, risk: null, knownError: null }),
});

/** A queue that somebody chose by hand stays until the subject changes, or what is competent for it. */
const newQueue = (ticket: Ticket, facts: Classification, { configuration: { preset } }: DecisionContext): Patch => {
  const { area, subarea } = ticket;
  const queue = queueOf(preset, withForm(preset.forms, facts));
  const sameSubject = facts.area === area && facts.subarea === subarea;
  const stays =
    (sameSubject && queue === queueOf(preset, withForm(preset.forms, ticket))) || preset.queues[queue]?.archived;
  return stays || queue === ticket.queue ? {} : { queue, owner: null };
};

const newState = (ticket: Ticket, { type }: Classification, context: DecisionContext): Patch => {
  if (type === ticket.type) return {};
  const { remaps } = context.configuration.preset.workflow;
  const remap = remaps.find((rule) => rule.type === type && rule.from.includes(ticket.state));
  return remap ? enterState(ticket, { to: remap.to }, context) : {};
};
