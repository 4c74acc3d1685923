import type { Transition } from '../../preset/preset.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { ActCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { enterState } from '../enter-state.ts';
import type { Failure, FieldFailure } from '../failure.ts';
import { findTransition } from '../find-transition.ts';
import { refusal } from '../refusal.ts';
import { sideOf } from '../side-of.ts';
import { stepsNamed } from '../steps-named.ts';
import type { Plan, Ticket } from '../ticket.ts';
import { wakingOf } from '../waking-of.ts';

/** A step of the preset's workflow: take-charge, diagnose, confirm … (DESIGN 6). */
export const act = (ticket: Ticket, command: ActCommand, context: DecisionContext): Result<Draft, Failure> => {
  const { action, plan } = command;
  const { workflow } = context.configuration.preset;
  const { trigger, right } = sideOf(context.actor);
  const refused = refusal(ticket, right, action, context);
  const steps = stepsNamed(workflow, action);
  if (refused?.reason === 'not-found' || steps.length === 0) return fail({ reason: 'not-found' });
  if (!steps.some(({ by }) => by === trigger)) return fail({ reason: 'not-allowed', action });
  if (refused) return fail(refused);
  const step = findTransition(workflow, ticket, action, trigger);
  if (!step) return fail({ reason: 'not-now', action, state: ticket.state });
  const fields = [...wrongPlan(step, plan, context), ...wrongText(step, context)];
  return fields.length > 0 ? fail({ reason: 'invalid', fields }) : ok(draft(ticket, step, plan, context));
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
