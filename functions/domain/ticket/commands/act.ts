import { maySee } from '../../policy.ts';
import type { Transition } from '../../preset/preset.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { ActCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { enterState } from '../enter-state.ts';
import type { Failure } from '../failure.ts';
import { findTransition } from '../find-transition.ts';
import { mayTake } from '../may-take.ts';
import { refusal } from '../refusal.ts';
import type { Side } from '../sides-of.ts';
import { sidesOf } from '../sides-of.ts';
import { stepsNamed } from '../steps-named.ts';
import type { Ticket } from '../ticket.ts';
import { wrongInput } from '../wrong-input.ts';

/** A step of the preset's workflow: take-charge, diagnose, confirm … (DESIGN 6). */
export const act = (ticket: Ticket, command: ActCommand, context: DecisionContext): Result<Draft, Failure> => {
  const found = stepOf(ticket, command.action, context);
  if (!found.ok) return found;
  const fields = wrongInput(found.value, command, context);
  return fields.length > 0 ? fail({ reason: 'invalid', fields }) : ok(draft(ticket, found.value, command, context));
};

/** The step that the action means for this actor, on the side where they may take it. */
const stepOf = (ticket: Ticket, action: string, context: DecisionContext): Result<Transition, Failure> => {
  const { actor, configuration } = context;
  const steps = stepsNamed(configuration.preset.workflow, action);
  if (!maySee(actor, ticket) || steps.length === 0) return fail({ reason: 'not-found' });
  const tried = sidesOf(actor)
    .filter(({ trigger }) => steps.some(({ by }) => by === trigger))
    .map((side) => stepOn(side, ticket, action, context));
  return tried.find((one) => one.ok) ?? tried[0] ?? fail({ reason: 'not-allowed', action });
};

const stepOn = (
  { trigger, right }: Side,
  ticket: Ticket,
  action: string,
  context: DecisionContext,
): Result<Transition, Failure> => {
  const refused = refusal(ticket, right, action, context);
  if (refused) return fail(refused);
  const step = findTransition(context.configuration.preset.workflow, ticket, action, trigger);
  if (!step) return fail({ reason: 'not-now', action, state: ticket.state });
  return mayTake(context, ticket, step) ? ok(step) : fail({ reason: 'not-allowed', action });
};

const draft = (ticket: Ticket, step: Transition, command: ActCommand, context: DecisionContext): Draft => {
  const { to, effects = [] } = step;
  const { plan, window, risk } = command;
  return {
    type: 'acted',
    action: step.action,
    visibility: 'public',
    patch: {
      ...(step.by === 'operator' && { customerAnswered: false }),
      ...enterState(ticket, { to, plan, effects }, context),
      ...(window && { window }),
      ...(risk !== undefined && { risk }),
      ...(effects.includes('known-error') && { knownError: true }),
    },
  };
};
