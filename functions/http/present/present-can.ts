import type { ActionNeeds } from '#contract/answers/ticket';
import { entryOf } from '#domain/catalogue/entry-of';
import type { Configuration } from '#domain/configuration';
import type { Person } from '#domain/people/person';
import type { Effect, Transition } from '#domain/preset/preset';
import type { Instant } from '#domain/text';
import { possibleActions } from '#domain/ticket/possible-actions';
import { possibleSteps } from '#domain/ticket/possible-steps';
import type { fixedActions } from '#domain/ticket/steps-named';
import type { Ticket } from '#domain/ticket/ticket';
import { wantsText } from '#domain/ticket/wants-text';

const ownNeeds: Readonly<Record<(typeof fixedActions)[number], ActionNeeds>> = {
  comment: { text: 'required' },
  reply: { text: 'required' },
  note: { text: 'required' },
  assign: { text: 'optional' },
  move: { text: 'optional' },
  release: { text: 'optional' },
  reclassify: { text: 'none' },
  link: { text: 'optional' },
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

/** What this person may do to the ticket now, and what each action wants with it. */
export const presentCan = (
  ticket: Ticket,
  reader: Person,
  configuration: Configuration,
  now: Instant,
): Record<string, ActionNeeds> => {
  const steps = possibleSteps(ticket, { actor: reader, configuration, now });
  return Object.fromEntries(
    possibleActions(ticket, reader, configuration, now).map((action) => {
      const step = steps.find((one) => one.action === action);
      return [action, step ? stepNeeds(step) : (entryOf(ownNeeds, action) ?? { text: 'optional' })];
    }),
  );
};
