import type { Effect, State } from '../preset/preset.ts';
import type { DecisionContext } from './context.ts';
import type { Patch } from './draft.ts';
import { thoseAsking } from './those-asking.ts';
import type { Plan, Ticket } from './ticket.ts';
import { wakingOf } from './waking-of.ts';

interface Entry {
  readonly to: string;
  readonly effects?: readonly Effect[];
  readonly plan?: Plan | undefined;
}

/** What entering a state changes: plan, resolution, clocks and who asks for a decision belong to the state itself. */
export const enterState = (ticket: Ticket, { to, effects = [], plan }: Entry, context: DecisionContext): Patch => {
  const state = context.configuration.preset.workflow.states[to];
  return {
    state: to,
    asking: thoseAsking(ticket, to, context),
    ...(effects.includes('own') && { owner: context.actor.id, responsible: ticket.responsible ?? context.actor.id }),
    ...(effects.includes('diagnosis') && { diagnosedAt: ticket.diagnosedAt ?? context.now }),
    ...(state?.final
      ? { closesAt: null, customerAnswered: false, ...end(state, context) }
      : {
          plan: plan ?? null,
          closedAt: null,
          reopensUntil: null,
          wakesAt: effects.includes('remind') ? wakingOf(plan, context) : null,
          ...closingClock(effects, context),
        }),
  };
};

/** The days in which a comment reopens are those that the preset gave when the ticket ended. */
const end = ({ reopens }: State, { now, calendar, configuration }: DecisionContext): Patch => ({
  wakesAt: null,
  closedAt: now,
  reopensUntil: reopens ? calendar.addDays(now, reopens.days, configuration.settings.timeZone) : null,
});

const closingClock = (effects: readonly Effect[], { now, calendar, configuration }: DecisionContext): Patch =>
  effects.includes('await-silence')
    ? {
        resolvedAt: now,
        closesAt: calendar.addDays(now, configuration.preset.workflow.silenceDays, configuration.settings.timeZone),
      }
    : { resolvedAt: null, closesAt: null };
