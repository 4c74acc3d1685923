import type { ActionNeeds } from '#contract/answers/ticket';
import { entryOf } from '#domain/catalogue/entry-of';
import type { Effect, Transition } from '#domain/preset/preset';
import type { Instant } from '#domain/text';
import { possibleActions } from '#domain/ticket/possible-actions';
import { possibleSteps } from '#domain/ticket/possible-steps';
import type { fixedActions } from '#domain/ticket/steps-named';
import { canBeDisclosed, visibleTo } from '#domain/ticket/visible-to';
import { wantsText } from '#domain/ticket/wants-text';
import type { Session } from '#use-cases/ports';
import type { TicketView } from '#use-cases/tickets/view-ticket';

const ownNeeds: Readonly<Record<(typeof fixedActions)[number], ActionNeeds>> = {
  comment: { text: 'required' },
  reply: { text: 'required' },
  note: { text: 'required' },
  assign: { text: 'optional' },
  move: { text: 'optional' },
  release: { text: 'optional' },
  reclassify: { text: 'none' },
  link: { text: 'optional' },
  disclose: { text: 'none' },
  conceal: { text: 'none' },
};

const planNeeds = (effects: readonly Effect[] = []): Pick<ActionNeeds, 'plan'> => {
  if (effects.includes('remind')) return { plan: 'day' };
  return effects.includes('plan') ? { plan: 'required' } : {};
};

const stepNeeds = (step: Transition): ActionNeeds => ({
  text: wantsText(step) ? 'required' : 'optional',
  ...planNeeds(step.effects),
  ...(step.effects?.includes('window') && { window: 'required' }),
  ...(step.effects?.includes('risk') && { risk: 'required' }),
});

const needsOf = (action: string, steps: readonly Transition[], isShown: boolean): ActionNeeds => {
  const step = steps.find((one) => one.action === action);
  const needs = step ? stepNeeds(step) : (entryOf(ownNeeds, action) ?? { text: 'optional' });
  const isPublic = step !== undefined || action === 'comment' || action === 'reply';
  return { ...needs, ...(isShown && isPublic && { forEndCustomer: 'optional' }) };
};

/** What this person may do to the ticket now, and what each action wants with it. */
export const presentCan = (
  { ticket, organisation }: Pick<TicketView, 'ticket' | 'organisation'>,
  { person, configuration }: Pick<Session, 'person' | 'configuration'>,
  now: Instant,
): Record<string, ActionNeeds> => {
  const shown = { ticket, organisation };
  const steps = possibleSteps(ticket, { actor: person, configuration, now });
  const actions = possibleActions(ticket, person, configuration, now);
  const isShown = visibleTo('end-customer', shown);
  return Object.fromEntries(
    actions
      .filter((action) => action !== 'disclose' || canBeDisclosed(shown))
      .map((action) => [action, needsOf(action, steps, isShown)]),
  );
};
