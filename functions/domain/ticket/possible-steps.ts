import type { Transition } from '../preset/preset.ts';
import type { DecisionContext } from './context.ts';
import { leaves } from './find-transition.ts';
import { mayTake } from './may-take.ts';
import { refusal } from './refusal.ts';
import { sidesOf } from './sides-of.ts';
import { commandNames } from './steps-named.ts';
import type { Ticket } from './ticket.ts';

/** The steps of the workflow that this actor may take now by naming them. */
export const possibleSteps = (
  ticket: Ticket,
  context: Pick<DecisionContext, 'actor' | 'configuration' | 'now'>,
): readonly Transition[] => {
  const { transitions } = context.configuration.preset.workflow;
  const steps = transitions.filter((step) => !commandNames.has(step.action) && leaves(step, ticket));
  return sidesOf(context.actor)
    .filter(({ right }) => refusal(ticket, right, right, context) === undefined)
    .flatMap(({ trigger }) => steps.filter((step) => step.by === trigger && mayTake(context, ticket, step)));
};
