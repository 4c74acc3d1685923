import type { Effect, Transition } from '../preset/preset.ts';
import type { ActCommand } from './command.ts';
import type { DecisionContext } from './context.ts';
import type { FieldFailure } from './failure.ts';
import type { Plan, Window } from './ticket.ts';
import { wakingOf } from './waking-of.ts';
import { wantsText } from './wants-text.ts';

/** What is wrong with that which comes with a step: missing where the step wants it, and there where it does not. */
export const wrongInput = (
  step: Transition,
  { plan, window, risk }: Omit<ActCommand, 'kind' | 'action'>,
  context: DecisionContext,
): FieldFailure[] => {
  const wants = (effect: Effect) => step.effects?.includes(effect) ?? false;
  const risks = context.configuration.preset.risks ?? {};
  return [
    ...(wants('remind') ? wrongReminder(plan, context) : wrongPlan(wants('plan'), plan, context)),
    ...(unwanted('/window', wants('window'), window) ?? wrongWindow(window, context)),
    ...(unwanted('/risk', wants('risk'), risk) ??
      (risk !== undefined && !Object.hasOwn(risks, risk)
        ? [{ pointer: '/risk', code: 'unknown-value' as const }]
        : [])),
    ...(wantsText(step) && !context.article ? [{ pointer: '/text', code: 'text-required' as const }] : []),
  ];
};

const unwanted = (pointer: string, wanted: boolean, given: unknown): FieldFailure[] | undefined => {
  if (wanted === (given !== undefined)) return undefined;
  return [{ pointer, code: wanted ? 'required' : 'not-allowed' }];
};

const wrongPlan = (wanted: boolean, plan: Plan | undefined, context: DecisionContext): FieldFailure[] => {
  if (!wanted) return plan ? [{ pointer: '/plan', code: 'plan-not-for-this-action' }] : [];
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

/** A change may be under way when its window is told, but not over. */
const wrongWindow = (window: Window | undefined, { now }: DecisionContext): FieldFailure[] => {
  if (!window) return [];
  if (window.to <= window.from) return [{ pointer: '/window/to', code: 'ends-before-it-begins' }];
  return window.to <= now ? [{ pointer: '/window/to', code: 'window-in-the-past' }] : [];
};
