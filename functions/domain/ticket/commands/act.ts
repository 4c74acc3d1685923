import { maySee } from '../../policy.ts';
import type { Transition } from '../../preset/preset.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { ActCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { enterState } from '../enter-state.ts';
import type { Failure, FieldFailure } from '../failure.ts';
import { findTransition } from '../find-transition.ts';
import { mayTake } from '../may-take.ts';
import { refusal } from '../refusal.ts';
import type { Side } from '../sides-of.ts';
import { sidesOf } from '../sides-of.ts';
import { stepsNamed } from '../steps-named.ts';
import type { Plan, Ticket } from '../ticket.ts';
import { wakingOf } from '../waking-of.ts';

/** A step of the preset's workflow: take-charge, diagnose, confirm … (DESIGN 6). */
export const act = (ticket: Ticket, command: ActCommand, context: DecisionContext): Result<Draft, Failure> => {
  const { action, plan } = command;
  const found = stepOf(ticket, action, context);
  if (!found.ok) return found;
  const step = found.value;
  const fields = [...wrongPlan(step, plan, context), ...wrongText(step, context)];
  return fields.length > 0 ? fail({ reason: 'invalid', fields }) : ok(draft(ticket, step, plan, context));
};

/** The step that the action means for this actor, on the side where they may take it. */
const stepOf = (ticket: Ticket, action: string, context: DecisionContext): Result<Transition, Failure> => {
  const { actor, configuration } = context;
  const steps = stepsNamed(configuration.preset.workflow, action);
  if (!maySee(actor, ticket) || steps.length === 0) return fail({ reason: 'not-found' });
  const tried = sidesOf(actor)
    .filter(({ trigger }) => steps.some(({ by }) => by === trigger))
    .map((side) => stepOn(side, ticket, action, context));
  return tried.find(({ ok }) => ok) ?? tried[0] ?? fail({ reason: 'not-allowed', action });
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
  return mayTake(context.actor, ticket, step) ? ok(step) : fail({ reason: 'not-allowed', action });
};

const wrongPlan = (step: Transition, plan: Plan | undefined, context: DecisionContext): FieldFailure[] => {
  if (step.effects?.includes('remind')) return wrongReminder(plan, context);
  if (!step.effects?.includes('plan')) return plan ? [{ pointer: '/plan', code: 'plan-not-for-this-action' }] : [];
  if (plan?.date === undefined && plan?.release === undefined) return [{ pointer: '/plan', code: 'plan-required' }];
  const today = context.calendar.dayOf(context.now, context.configuration.settings.timeZone);
  return plan.date !== undefined && plan.date < today ? [{ pointer: '/plan/date', code: 'plan-in-the-past' }] : [];
};

/** The morning of the day must be to come, or nobody would wait for it. */
const wrongReminder = (plan: Plan | undefined, context: DecisionContext): FieldFailure[] => {
  const wakesAt = wakingOf(plan, context);
  if (wakesAt === null) return [{ pointer: '/plan/date', code: 'required' }];
  return wakesAt <= context.now ? [{ pointer: '/plan/date', code: 'plan-in-the-past' }] : [];
};

const wrongText = (step: Transition, { article }: DecisionContext): FieldFailure[] =>
  step.text === 'required' && !article ? [{ pointer: '/text', code: 'text-required' }] : [];

const draft = (ticket: Ticket, step: Transition, plan: Plan | undefined, context: DecisionContext): Draft => ({
  type: 'acted',
  action: step.action,
  visibility: 'public',
  patch: {
    ...(step.by === 'operator' && { customerAnswered: false }),
    ...enterState(ticket, { to: step.to, plan, ...(step.effects && { effects: step.effects }) }, context),
  },
});
